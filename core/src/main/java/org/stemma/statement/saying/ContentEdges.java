package org.stemma.statement.saying;

import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** Where content begins and ends on the surface: connectives before it, punctuation and other people's speech behind it. */
public final class ContentEdges {
    private static final Set<String> OPENERS = Set.of("and", "but", "or", "so", "still", "yet", "also", "then");
    private static final Set<String> CONNECTIVES = Set.of(
            "however",
            "meanwhile",
            "moreover",
            "furthermore",
            "nevertheless",
            "nonetheless",
            "therefore",
            "overall",
            "additionally",
            "still",
            "instead",
            "in fact",
            "in addition",
            "in turn",
            "in contrast",
            "by contrast",
            "by comparison",
            "at the same time",
            "for example",
            "for instance",
            "on the other hand",
            "as a result",
            "of course",
            "even so",
            "even then",
            "after all",
            "at least");
    private static final int MAX_CONNECTIVE = 5;
    private static final Set<String> DASHES = Set.of("--", "\u2014", "\u2013", "-");
    private static final int MAX_DATELINE = 12;

    private ContentEdges() {}

    /** The first token of a sentence's content: after a dateline, a conjunction, a connective and its comma. */
    public static int first(SentenceTree tree, int limit) {
        int first = skipOpeners(tree, dateline(tree), limit);
        StringBuilder words = new StringBuilder(tree.word(first));
        for (int i = first + 1; i < Math.min(limit, first + MAX_CONNECTIVE); i++) {
            if (tree.word(i).equals(",") && CONNECTIVES.contains(words.toString())) {
                return skipOpeners(tree, i + 1, limit);
            }
            words.append(' ').append(tree.word(i));
        }
        return first;
    }

    private static int skipOpeners(SentenceTree tree, int from, int limit) {
        int first = from;
        while (first < limit
                && (OPENERS.contains(tree.word(first))
                        || (tree.isPunctuation(first) && !isOpeningQuote(tree, first)))) {
            first++;
        }
        return first;
    }

    /** {@code ORVANE (Agency) –}: the position after the dash; 0 if the sentence has no dateline. */
    private static int dateline(SentenceTree tree) {
        for (int i = 1; i < Math.min(tree.size(), MAX_DATELINE); i++) {
            if (DASHES.contains(tree.word(i))) {
                return isPlaceLine(tree, i) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isPlaceLine(SentenceTree tree, int dash) {
        boolean bracket = tree.word(dash - 1).equals(")");
        boolean capitals = tree.token(0).text().length() > 3
                && tree.token(0).text().chars().noneMatch(Character::isLowerCase);
        for (int i = 0; i < dash; i++) {
            if (tree.isVerb(i) || tree.tag(i).equals("MD")) {
                return false;
            }
        }
        return bracket || capitals;
    }

    /** Whether a quotation begins with this token. */
    public static boolean isOpeningQuote(SentenceTree tree, int index) {
        return tree.tag(index).equals("``")
                || ("\u201c\u2018".contains(tree.word(index))
                        && !tree.word(index).isEmpty());
    }

    /** What another saying of the sentence ends: {@code , according to …}, {@code , adding that …}, {@code and warned …}. */
    public static int limit(SentenceTree tree, int cue, int begin, int end) {
        int stop = Math.min(end, SpeechBreaks.mainClause(tree, cue, begin) - 1);
        for (int i = begin + 1; i <= stop; i++) {
            boolean according =
                    tree.word(i).equals("according") && tree.word(i + 1).equals("to") && tree.isPunctuation(i - 1);
            if (according || SpeechBreaks.isParticiple(tree, i)) {
                return i - 1;
            }
            int other = SpeechBreaks.otherSaying(tree, cue, begin, i);
            if (other > begin) {
                return other - 1;
            }
        }
        return stop;
    }

    /** Without final punctuation, but with a closing mark whose opening lies inside. */
    public static int trimEnd(SentenceTree tree, int begin, int end) {
        int at = end;
        while (at > begin && tree.isPunctuation(at) && !keeps(tree, begin, at)) {
            at--;
        }
        for (int next = at + 1; next <= at + 2 && tree.inside(next) && tree.isPunctuation(next); next++) {
            if (isClosingQuote(tree, next) && keeps(tree, begin, next)) {
                return next;
            }
            if (!".,?!".contains(tree.word(next))) {
                break;
            }
        }
        return at;
    }

    private static boolean isClosingQuote(SentenceTree tree, int index) {
        return tree.isPunctuation(index)
                && (tree.tag(index).equals("''") || tree.word(index).equals("\u201d"));
    }

    /** Whether final punctuation belongs to the content: a bracket, or a closing mark that was opened inside. */
    private static boolean keeps(SentenceTree tree, int begin, int at) {
        if (")]%".contains(tree.word(at))) {
            return true;
        }
        if (!isClosingQuote(tree, at)) {
            return false;
        }
        for (int i = at - 1; i >= begin; i--) {
            if (isClosingQuote(tree, i) && !isOpeningQuote(tree, i)) {
                return false;
            }
            if (isOpeningQuote(tree, i)) {
                return true;
            }
        }
        return false;
    }
}
