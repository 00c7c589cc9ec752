package org.stemma.conflict.number;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.Statement;
import org.stemma.value.Quantity;
import org.stemma.value.TimeSpan;

/**
 * A number that one statement gives, with the question it answers.
 *
 * @param statement the statement
 * @param claim id of its claim
 * @param quantity the number
 * @param group what is counted, see {@link CountedGroups}
 * @param measure what became of them; {@code counted} if the text does not tell
 * @param places ids of the places it holds for; empty if not told
 * @param time when; null if not told
 * @param published day of the report; null if not known
 * @param wide whether the sentence counts over more than one happening
 */
public record Reading(
        Statement statement,
        String claim,
        Quantity quantity,
        String group,
        String measure,
        Set<String> places,
        @Nullable TimeSpan time,
        @Nullable LocalDate published,
        boolean wide) {
    /** The measure of numbers of which only the thing counted is known. */
    public static final String COUNTED = "counted";

    public String report() {
        return statement.report();
    }
}
