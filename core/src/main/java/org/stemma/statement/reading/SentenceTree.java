package org.stemma.statement.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.text.Span;

/** A sentence with quick ways through its tree. Positions are token indexes; ranges are inclusive. Immutable. */
public final class SentenceTree {
    private static final Set<String> NOMINAL = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "WP", "DT", "CD", "WDT", "EX");

    private final Sentence sentence;
    /** Words and lemmas in lower case; rules ask for the same ones over and over. */
    private final String[] words;

    private final String[] lemmas;
    private final List<List<Integer>> children = new ArrayList<>();
    private final boolean[] quoted;
    private final int[] low;
    private final int[] high;
    private final List<Span> places;

    /**
     * Takes in the sentence's tree, mended where the parser is known to fail.
     *
     * @param parsed the sentence as the parser read it
     * @param places the names of places that were settled in it
     * @param quotes the quotations that touch it
     */
    public SentenceTree(Sentence parsed, List<Span> places, List<Quote> quotes) {
        this.places = List.copyOf(places);
        this.sentence = TreeMender.mend(parsed);
        this.quoted = quoted(sentence, quotes);
        int size = sentence.tokens().size();
        words = new String[size];
        lemmas = new String[size];
        low = new int[size];
        high = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = token(i).text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            lemmas[i] = token(i).lemma().toLowerCase(Locale.ROOT);
            children.add(new ArrayList<>());
            low[i] = i;
            high[i] = i;
        }
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0 && token.head() < size && token.head() != token.index()) {
                children.get(token.head()).add(token.index());
            }
        }
        for (int i = 0; i < size; i++) {
            int steps = 0;
            for (int up = head(i); up >= 0 && steps++ < size; up = head(up)) {
                low[up] = Math.min(low[up], i);
                high[up] = Math.max(high[up], i);
            }
        }
    }

    private static boolean[] quoted(Sentence sentence, List<Quote> quotes) {
        boolean[] inside = new boolean[sentence.tokens().size()];
        for (Quote quote : quotes) {
            if (!quote.single()) {
                for (Token token : sentence.tokens()) {
                    inside[token.index()] |= quote.outer().contains(token.span());
                }
            }
        }
        return inside;
    }

    /** Whether the token stands between double quotation marks, or is one. */
    public boolean isQuoted(int index) {
        return inside(index) && quoted[index];
    }

    /** Whether the token belongs to the name of a place. */
    public boolean isPlaceName(int index) {
        return inside(index)
                && places.stream().anyMatch(p -> p.contains(token(index).span()));
    }

    /** The sentence itself. */
    public Sentence sentence() {
        return sentence;
    }

    /** Number of tokens. */
    public int size() {
        return sentence.tokens().size();
    }

    /** The token at this position. */
    public Token token(int index) {
        return sentence.token(index);
    }

    /** Lemma in lower case; the empty string beyond the sentence's ends. */
    public String lemma(int index) {
        return inside(index) ? lemmas[index] : "";
    }

    /** Word in lower case, with curly apostrophes made straight; the empty string beyond the sentence's ends. */
    public String word(int index) {
        return inside(index) ? words[index] : "";
    }

    /** Part of speech; the empty string beyond the sentence's ends. */
    public String tag(int index) {
        return inside(index) ? token(index).tag() : "";
    }

    /** Relation to the head; the empty string beyond the sentence's ends. */
    public String relation(int index) {
        return inside(index) ? token(index).relation() : "";
    }

    /** Whether the relation is this one or a subtype of it. */
    public boolean is(int index, String relation) {
        String own = relation(index);
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** Position of the root; 0 if the tree has none. */
    public int root() {
        for (int i = 0; i < size(); i++) {
            if (head(i) < 0) {
                return i;
            }
        }
        return 0;
    }

    /** Position of the head; -1 for the root. */
    public int head(int index) {
        return token(index).head();
    }

    /** Positions of the direct dependants, in order. */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    /** The first direct dependant with this relation or a subtype of it. */
    public Optional<Integer> findChild(int index, String relation) {
        for (Integer child : children(index)) {
            if (is(child, relation)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether there is a direct dependant with this relation or a subtype of it. */
    public boolean hasChild(int index, String relation) {
        return findChild(index, relation).isPresent();
    }

    /** The first token of a noun's phrase behind the prepositions that stand before it, also behind "according to". */
    public int phraseBegin(int noun) {
        int first = Math.min(low(noun), noun);
        while (first < noun && (isPunctuation(first) || isPreposition(first, noun))) {
            first++;
        }
        return first;
    }

    private boolean isPreposition(int index, int noun) {
        int first = is(index, "fixed") ? head(index) : index;
        return is(first, "case") && head(first) == noun;
    }

    /** First position of what hangs below a token, itself included. */
    public int low(int index) {
        return low[index];
    }

    /** Last position of what hangs below a token, itself included. */
    public int high(int index) {
        return high[index];
    }

    /** Whether the first token is the second or hangs below it. */
    public boolean isUnder(int index, int ancestor) {
        int steps = 0;
        for (int up = index; up >= 0 && steps++ <= size(); up = head(up)) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Whether the position lies in the sentence. */
    public boolean inside(int index) {
        return index >= 0 && index < size();
    }

    /** Whether the token is a verb form. */
    public boolean isVerb(int index) {
        return tag(index).startsWith("VB");
    }

    /** Whether the token is a finite verb or has a finite auxiliary. */
    public boolean isFinite(int index) {
        return isFiniteForm(index)
                || children(index).stream()
                        .anyMatch(c -> (is(c, "aux") || is(c, "cop")) && (isFiniteForm(c) || tag(c).equals("MD")));
    }

    private boolean isFiniteForm(int index) {
        String tag = tag(index);
        boolean bare = tag.equals("VBN") && hasChild(index, "nsubj") && !hasChild(index, "aux");
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || bare;
    }

    /** Whether the token can head a noun phrase. */
    public boolean isNominal(int index) {
        return NOMINAL.contains(tag(index));
    }

    /** Whether the token is punctuation. */
    public boolean isPunctuation(int index) {
        if (!inside(index)) {
            return false;
        }
        String text = token(index).text();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || "$%\u20ac\u00a3".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Characters from the first to the last of these tokens. */
    public Span span(int from, int to) {
        return new Span(token(from).span().begin(), token(to).span().end());
    }
}
