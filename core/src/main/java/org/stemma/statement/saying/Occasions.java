package org.stemma.statement.saying;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.statement.WordTable;
import org.stemma.statement.reading.SentenceTree;

/** When and where something was said ("in a statement on Monday") at the end of a noun phrase that is not told itself. */
public final class Occasions {
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "during");
    private static final Map<String, String> KINDS = WordTable.lines("occasions.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
    private static final Set<String> TIMES = Set.of("last", "this", "earlier", "late", "later", "yesterday", "today");

    private Occasions() {}

    /** Whether the lemma names something in or at which things are said ("interview", "rally"). */
    public static boolean isMedium(String lemma) {
        return "medium".equals(KINDS.get(lemma));
    }

    /** Whether the lemma names a day or another time ("Monday", "week"). */
    public static boolean isTime(String lemma) {
        return "time".equals(KINDS.get(lemma));
    }

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
        return KINDS.containsKey(tree.lemma(token)) || TIMES.contains(tree.word(token));
    }
}
