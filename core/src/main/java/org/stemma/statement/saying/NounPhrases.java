package org.stemma.statement.saying;

import java.util.Set;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.reading.Subjects;
import org.stemma.text.Span;

/** The extent of noun phrases, mended where trees are known to fail. */
public final class NounPhrases {
    private static final Set<String> OPENERS =
            Set.of("and", "but", "or", "that", "as", "while", "so", "because", "yet", "--");

    private NounPhrases() {}

    /** The phrase of this head as first and last token, kept on one side of the verb. */
    public static int[] range(SentenceTree tree, int head, int verb) {
        int from = tree.low(head);
        int to = tree.high(head);
        if (head < verb) {
            to = Math.min(to, verb - 1);
        } else {
            from = Math.max(from, verb + 1);
            to = cutAfter(tree, head, to);
        }
        if (head < verb) {
            from = cutBefore(tree, from, head);
        }
        for (int i = head + 1; i < to; i++) {
            if (Set.of("--", "\u2014", "\u2013").contains(tree.word(i))) {
                to = i - 1;
            }
        }
        while (to > head && trailing(tree, to)) {
            to--;
        }
        while (from < head
                && ((tree.isPunctuation(from) && !"([$".contains(tree.word(from)))
                        || OPENERS.contains(tree.word(from))
                        || isPreposition(tree, from, head))) {
            from++;
        }
        return new int[] {from, closeBracket(tree, head, withoutDay(tree, head, to), verb)};
    }

    /** "a swipe at the mayor, calling": the preposition is no part of who speaks. */
    private static boolean isPreposition(SentenceTree tree, int index, int head) {
        return tree.is(index, "case")
                && tree.head(index) == head
                && !tree.tag(index).equals("POS");
    }

    /** "the agency on Saturday said": the day is when it was said, and no part of who said it. */
    private static int withoutDay(SentenceTree tree, int head, int to) {
        if (!Subjects.WEEKDAYS.contains(tree.word(to)) || to == head) {
            return to;
        }
        boolean on = tree.word(to - 1).equals("on");
        boolean own = tree.head(to) == head && (on || tree.relation(to).endsWith(":tmod"));
        int end = on ? to - 2 : to - 1;
        return own && end >= head ? end : to;
    }

    /** "Mara Oslin (L-Tarsk": the bracket that the tree left outside. */
    private static int closeBracket(SentenceTree tree, int head, int to, int verb) {
        boolean open = false;
        for (int i = tree.low(head); i <= to; i++) {
            open = tree.word(i).equals("(") || (open && !tree.word(i).equals(")"));
        }
        return open && to + 1 != verb && tree.word(to + 1).equals(")") ? to + 1 : to;
    }

    private static boolean trailing(SentenceTree tree, int index) {
        return (tree.isPunctuation(index) && !")]".contains(tree.word(index)))
                || tree.relation(index).equals("cc");
    }

    /** A speech between quotation marks before the head is no part of the phrase. */
    private static int cutBefore(SentenceTree tree, int from, int head) {
        int cut = from;
        for (int i = from; i < head; i++) {
            if (tree.tag(i).equals("''") && i + 1 <= head && i - from >= 3) {
                cut = i + 1;
            }
        }
        return cut;
    }

    /** After an inverted cue the phrase ends where another cue or a quotation begins. */
    private static int cutAfter(SentenceTree tree, int head, int to) {
        for (int i = head + 1; i <= to; i++) {
            boolean participle = tree.tag(i).equals("VBG")
                    && tree.isPunctuation(i - 1)
                    && CueLexicon.standard().findVerb(tree.lemma(i)).isPresent();
            boolean according = tree.word(i).equals("according");
            boolean speech = tree.tag(i).equals("``") || tree.word(i).equals(":");
            boolean clause = tree.isPunctuation(i - 1)
                    && Set.of("while", "as", "after", "before", "but", "when").contains(tree.word(i));
            if (participle || according || speech || clause) {
                return i - 1;
            }
        }
        return to;
    }

    /** A source of these tokens. */
    public static Source source(SentenceTree tree, int head, int[] range) {
        Span span = tree.span(range[0], range[1]);
        return new Source(tree.sentence().index(), head, span);
    }
}
