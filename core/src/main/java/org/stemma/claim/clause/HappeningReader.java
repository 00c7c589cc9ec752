package org.stemma.claim.clause;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Mention;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.word.CommonWords;
import org.stemma.claim.word.Initials;
import org.stemma.claim.word.Numbers;
import org.stemma.text.Span;

/** Reads what a report tells at a word: the clause with its participants as settled names, its times and numbers. */
public final class HappeningReader {
    private static final List<String> CONTENT = List.of("NN", "VB", "JJ");
    private static final Set<String> SAME = Set.of("appos", "compound", "flat");

    private final AnnotatedReport report;

    public HappeningReader(AnnotatedReport report) {
        this.report = report;
    }

    /**
     * The happening at the word that governs these characters.
     *
     * @param id any id, unique among those compared
     * @param span one or more words of one sentence
     * @throws IllegalArgumentException if no word of the report stands there
     */
    public Happening read(String id, Span span) {
        Sentence sentence = report.sentences().stream()
                .filter(s -> s.tokens().stream().anyMatch(t -> t.span().overlaps(span)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No word of report '"
                        + report.report().id() + "' stands at " + span.begin() + ".." + span.end()));
        Token head = head(sentence, span);
        Clause clause = ClauseReader.at(sentence, head);
        BitSet below = sentence.subtree(head);
        Span own = sentence.span(below);
        return new Happening(
                id,
                report.report().id(),
                sentence.index(),
                Initials.of(words(sentence, span)),
                clause.root(),
                CommonWords.contains(clause.lemma()) && !clause.meaning().phrase(),
                clause.meaning(),
                terms(sentence, clause.agents()),
                terms(sentence, clause.patients()),
                terms(sentence, clause.others()),
                timesIn(own),
                numbersIn(own),
                context(sentence, head));
    }

    /** The last content word of the span whose governor stands outside it. */
    private static Token head(Sentence sentence, Span span) {
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .toList();
        List<Token> tops = inside.stream()
                .filter(token -> token.head() < 0 || !inside.contains(sentence.token(token.head())))
                .toList();
        List<Token> content = tops.stream().filter(HappeningReader::isContent).toList();
        List<Token> best = content.isEmpty() ? tops : content;
        return best.isEmpty() ? inside.getLast() : best.getLast();
    }

    private static List<String> words(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span)
                        && Character.isLetter(token.text().codePointAt(0)))
                .map(Token::text)
                .toList();
    }

    private static boolean isContent(Token token) {
        return CONTENT.stream().anyMatch(tag -> token.tag().startsWith(tag))
                || token.tag().startsWith("RB");
    }

    private Set<String> terms(Sentence sentence, Collection<Token> heads) {
        Set<String> terms = new TreeSet<>();
        for (Token head : heads) {
            terms.addAll(terms(sentence, head));
        }
        return terms;
    }

    /** The name that the word belongs to, else the word, with what is added to it by apposition. */
    private Set<String> terms(Sentence sentence, Token head) {
        Set<String> terms = new TreeSet<>();
        if (head.tag().startsWith("PRP")
                || head.tag().startsWith("W")
                || head.tag().equals("DT")) {
            return terms;
        }
        String name = name(head);
        terms.add(name == null ? lower(head) : name);
        for (Token child : sentence.children(head)) {
            String other = SAME.contains(child.relation()) ? name(child) : null;
            if (other != null) {
                terms.add(other);
            }
            if (child.relation().equals("appos") || child.relation().equals("conj")) {
                terms.add(lower(child));
            }
        }
        return terms;
    }

    private Set<String> context(Sentence sentence, Token except) {
        Set<String> context = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            boolean content = CONTENT.stream().anyMatch(tag -> token.tag().startsWith(tag));
            if (content && token.index() != except.index() && !CommonWords.contains(lower(token))) {
                context.addAll(terms(sentence, token));
            }
        }
        return context;
    }

    private @Nullable String name(Token token) {
        for (Mention mention : report.mentions()) {
            if (mention.anchor().span().contains(token.span())) {
                return mention.actor() != null ? mention.actor() : mention.place();
            }
        }
        return null;
    }

    private Set<String> timesIn(Span span) {
        Set<String> times = new TreeSet<>();
        report.times().stream()
                .filter(time -> span.contains(time.anchor().span()))
                .forEach(time -> times.add(time.timex()));
        return times;
    }

    private Set<String> numbersIn(Span span) {
        Set<String> numbers = new TreeSet<>();
        report.quantities().stream()
                .filter(quantity -> span.contains(quantity.anchor().span()))
                .forEach(quantity -> numbers.add(Numbers.key(quantity)));
        return numbers;
    }

    private static String lower(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
