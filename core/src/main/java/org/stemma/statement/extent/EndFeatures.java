package org.stemma.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Occasions;
import org.stemma.statement.saying.Saying;

/**
 * What can be seen of a place where a content may end: what the rule holds of it, the mark behind it, and the phrase that
 * would be cut off. Names of classes, relations and closed-class words only; no other word of a report.
 */
final class EndFeatures {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int MAX_OCCASION = 8;
    private static final int MAX_MARKS = 4;

    private final SentenceTree tree;
    private final Saying saying;
    private final ContentEnds.Piece piece;
    private final List<String> names = new ArrayList<>();

    private EndFeatures(SentenceTree tree, Saying saying, ContentEnds.Piece piece) {
        this.tree = tree;
        this.saying = saying;
        this.piece = piece;
    }

    /** The names of the features that hold where the content ends at this token, in a fixed order. */
    static List<String> list(SentenceTree tree, Saying saying, ContentEnds.Piece piece, int end) {
        EndFeatures features = new EndFeatures(tree, saying, piece);
        features.collect(end);
        return List.copyOf(features.names);
    }

    private void collect(int end) {
        int next = ContentEnds.next(tree, end);
        boolean last = next >= tree.size();
        String mark = mark(end, next);
        String rule = end == piece.end() ? "rule" : end < piece.end() ? "before" : "behind";
        add("place", rule);
        add("place+rule", rule, saying.rule());
        add("place+class", rule, saying.cue().kind().name());
        add("place+mark", rule, mark);
        add("length", length(end - piece.begin() + 1));
        add("clause", hasFinite(end));
        add("quoted", tree.isQuoted(end), !last && tree.isQuoted(next));
        if (last) {
            add("place+last", rule);
        } else {
            behind(end, next, mark, rule);
        }
    }

    private void add(String name, Object... values) {
        StringBuilder feature = new StringBuilder(name);
        for (int i = 0; i < values.length; i++) {
            feature.append(i == 0 ? '=' : '/').append(values[i]);
        }
        names.add(feature.toString());
    }

    /** The punctuation up to the next word: as it is, all kinds of quotation marks alike. */
    private String mark(int end, int next) {
        StringBuilder marks = new StringBuilder();
        for (int i = end + 1; i < next; i++) {
            String tag = tree.tag(i);
            marks.append(tag.equals("''") || tag.equals("``") ? tag : tree.word(i));
        }
        return marks.isEmpty() ? "none" : marks.length() > MAX_MARKS ? "many" : marks.toString();
    }

    private static String length(int tokens) {
        return tokens <= 2 ? "2" : tokens <= 5 ? "5" : tokens <= 10 ? "10" : tokens <= 20 ? "20" : "more";
    }

    private boolean hasFinite(int end) {
        for (int i = piece.begin(); i <= end; i++) {
            if (FINITE.contains(tree.tag(i))) {
                return true;
            }
        }
        return false;
    }

    /** The phrase that would be cut off: on what it hangs and how, its first word, its verb, an occasion in it. */
    private void behind(int end, int next, String mark, String rule) {
        String word = word(next);
        add("next", word);
        add("next+mark", word, mark);
        add("next+place", word, rule);
        int top = ContentEnds.top(tree, next, end);
        if (top < 0) {
            return;
        }
        String relation = tree.relation(top);
        add("relation+governor+mark", relation, governor(tree.head(top)), mark);
        add("relation+class", relation, saying.cue().kind());
        add("cut", length(tree.high(top) - next + 1));
        add("relation+occasion", relation, occasion(next, tree.high(top)));
        if (tree.isVerb(top)) {
            String tense = tree.tag(top).equals(tree.tag(saying.cueToken())) ? "cue's" : tree.tag(top);
            add("relation+tense+subject", relation, tense, tree.hasChild(top, "nsubj"));
            add("relation+tense+cue", relation, tense, isCue(top));
        }
    }

    private boolean isCue(int verb) {
        return CueLexicon.standard().findVerb(tree.lemma(verb)).isPresent();
    }

    private String governor(int token) {
        if (token == saying.cueToken()) {
            return "cue";
        }
        if (token == piece.head()) {
            return "head";
        }
        return token < piece.begin() ? "outside" : tree.isVerb(token) ? "verb" : "noun";
    }

    /** The word itself if it is of a closed class, else its part of speech. */
    private String word(int index) {
        String tag = tree.tag(index);
        boolean closed = tag.equals("IN") || tag.equals("CC") || tag.startsWith("W") || tag.equals("TO");
        return closed ? tree.word(index) : tag;
    }

    /** Whether a time or a medium is named early in the phrase. */
    private String occasion(int from, int to) {
        boolean time = false;
        boolean media = false;
        for (int i = from; i <= Math.min(to, from + MAX_OCCASION); i++) {
            time |= Occasions.isTime(tree.lemma(i));
            media |= Occasions.isMedium(tree.lemma(i));
        }
        return media ? "medium" : time ? "time" : "none";
    }
}
