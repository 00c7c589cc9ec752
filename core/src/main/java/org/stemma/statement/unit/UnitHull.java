package org.stemma.statement.unit;

import java.util.Set;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.text.Span;

/** The stretch of a sentence that a unit covers, given which tokens are its own. */
final class UnitHull {
    private static final int MAX_STRAY = 1;
    private static final int MAX_FRAGMENT = 4;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BEING = Set.of("be", "have");
    private static final Set<String> SUBORDINATORS = Set.of("after", "before", "when", "since");

    private UnitHull() {}

    /** To the left: own words, and over a relative clause or an aside if own words of the clause's core stand before it. */
    static int first(SentenceTree tree, boolean[] mine, int start) {
        int first = start;
        for (int i = start - 1; i >= 0; i--) {
            if (mine[i]) {
                if (first - i > MAX_STRAY + 1 && !isCore(tree, mine, i, start)) {
                    break;
                }
                first = i;
            }
        }
        return first;
    }

    /** After a gap only what the subject begins is taken in: the gap is then a clause about the subject. */
    private static boolean isCore(SentenceTree tree, boolean[] mine, int index, int start) {
        int gapFrom = index + 1;
        int gapTo = gapFrom;
        while (gapTo < start && !mine[gapTo]) {
            gapTo++;
        }
        for (int i = gapFrom; i < gapTo; i++) {
            if (tree.relation(i).startsWith("acl") || tree.is(i, "appos") || tree.is(i, "parataxis")) {
                return true;
            }
        }
        return onlyPunctuation(tree, gapFrom, gapTo);
    }

    private static boolean onlyPunctuation(SentenceTree tree, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tree.isPunctuation(i) ? 0 : 1;
        }
        return words <= MAX_STRAY;
    }

    /** To the right: own words up to the first clause of another unit. */
    static int last(SentenceTree tree, boolean[] mine, int start) {
        int last = start;
        int words = 0;
        for (int i = start + 1; i < mine.length; i++) {
            if (mine[i]) {
                last = i;
                words = 0;
            } else if (!tree.isPunctuation(i) && ++words > MAX_STRAY) {
                break;
            }
        }
        return last;
    }

    /** "people who", where the clause behind "who" was cut off, "on Monday, the": without words that lead to nothing. */
    static int dropLead(SentenceTree tree, int head, int last) {
        if (endsSentence(tree, last)) {
            return last;
        }
        int end = last;
        while (end > head
                && (tree.tag(end).startsWith("W")
                        || tree.tag(end).equals("CC")
                        || isThereBefore(tree, end + 1)
                        || ARTICLES.contains(tree.word(end))
                        || tree.isPunctuation(end))) {
            end--;
        }
        return end;
    }

    /** "we can tell there | was great damage": "there" belongs to what there is, wherever the parser hung it. */
    static int withThere(SentenceTree tree, int first) {
        return isThereBefore(tree, first) ? first - 1 : first;
    }

    private static boolean isThereBefore(SentenceTree tree, int index) {
        return tree.word(index - 1).equals("there")
                && (BEING.contains(tree.lemma(index)) || tree.tag(index).equals("MD"));
    }

    /** "failed when the rebels", "charges that she", where the clause's verb was cut off: without the beginning of that clause. */
    static int dropClause(SentenceTree tree, int head, int last) {
        for (int i = head + 1; i <= last; i++) {
            boolean link = tree.is(i, "mark")
                    || tree.tag(i).equals("WDT")
                    || tree.tag(i).startsWith("WP");
            boolean adverb = tree.tag(i).equals("WRB");
            if ((link || adverb) && tree.head(i) > last && tree.isVerb(tree.head(i))) {
                return i - 1;
            }
        }
        return last;
    }

    /** "did not say by whom." */
    private static boolean endsSentence(SentenceTree tree, int last) {
        return last + 1 >= tree.size() || ".?!".contains(tree.word(last + 1));
    }

    /** "…, just hours" where "after …" was cut off: without what began after the last comma and has no end. */
    static int dropFragment(SentenceTree tree, int head, int last) {
        boolean cut = SUBORDINATORS.contains(tree.word(last + 1));
        for (int i = last - 1; cut && i > head && i >= last - MAX_FRAGMENT; i--) {
            if (tree.word(i).equals(",")) {
                return i - 1;
            }
        }
        return last;
    }

    /** With a closing bracket or mark whose opening lies inside, and an opening one whose closing does. */
    static Span span(SentenceTree tree, int begin, int last) {
        int first = begin;
        int to = last;
        while (first < to && "\"\u201c".contains(tree.word(first)) && !isClosedWithin(tree, first, to)) {
            first++;
        }
        if (to + 1 < tree.size() && opened(tree, first, to) && closes(tree, to + 1)) {
            to++;
        }
        if (first > 0 && "\"\u201c".contains(tree.word(first - 1)) && isClosedAmid(tree, first, to)) {
            first--;
        }
        return tree.span(first, to);
    }

    /** 'regret" over the strike': a quotation ends among these words that did not begin there. */
    private static boolean isClosedAmid(SentenceTree tree, int first, int last) {
        int open = 0;
        for (int i = first; i < last; i++) {
            String word = tree.word(i);
            if (word.equals("\u201d") || (word.equals("\"") && open == 0)) {
                open--;
            } else if (word.equals("\u201c") || word.equals("\"")) {
                open++;
            }
            if (open < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation that begins here ends before or directly behind the last word. */
    private static boolean isClosedWithin(SentenceTree tree, int first, int last) {
        for (int i = first + 1; i <= last + 1 && i < tree.size(); i++) {
            if ("\"\u201d".contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(SentenceTree tree, int index) {
        return tree.isPunctuation(index) && ")]\u201d\"\u2019'".contains(tree.word(index));
    }

    private static boolean opened(SentenceTree tree, int first, int last) {
        int depth = 0;
        boolean straight = false;
        for (int i = first; i <= last; i++) {
            String word = tree.isPunctuation(i) ? tree.word(i) : "";
            if (word.equals("\"") || word.equals("'")) {
                straight = !straight;
            } else if (!word.isEmpty() && "([\u201c\u2018`".contains(word)) {
                depth++;
            } else if (!word.isEmpty() && ")]\u201d".contains(word)) {
                depth--;
            }
        }
        return depth > 0 || straight;
    }
}
