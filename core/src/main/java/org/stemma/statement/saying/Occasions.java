package org.stemma.statement.saying;

import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** When and where something was said ("in a statement on Monday") at the end of a noun phrase that is not told itself. */
public final class Occasions {
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "during");
    private static final Set<String> NOUNS = Set.of(
            "statement",
            "interview",
            "tweet",
            "speech",
            "letter",
            "email",
            "post",
            "memo",
            "briefing",
            "conference",
            "rally",
            "debate",
            "video",
            "broadcast",
            "address",
            "article",
            "op-ed",
            "hearing",
            "forum",
            "meeting",
            "event",
            "media",
            "television",
            "radio",
            "program",
            "programme",
            "show",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "morning",
            "afternoon",
            "evening",
            "night",
            "week",
            "month",
            "year");
    private static final Set<String> TIMES = Set.of("last", "this", "earlier", "late", "later", "yesterday", "today");

    private Occasions() {}

    /** The end of the phrase without occasions. */
    public static int drop(SentenceTree tree, int begin, int end) {
        int at = end;
        for (int i = end; i > begin + 1; i--) {
            boolean time = TIMES.contains(tree.word(i)) && i >= at - 2 && isOccasion(tree, at);
            boolean phrase = PREPOSITIONS.contains(tree.word(i)) && isOccasion(tree, headOf(tree, i, at));
            if (time || phrase) {
                at = i - 1;
            } else if (tree.isPunctuation(i)) {
                break;
            }
        }
        return at;
    }

    private static int headOf(SentenceTree tree, int preposition, int end) {
        int head = tree.head(preposition);
        return head > preposition && head <= end ? head : -1;
    }

    private static boolean isOccasion(SentenceTree tree, int token) {
        return NOUNS.contains(tree.lemma(token)) || TIMES.contains(tree.word(token));
    }
}
