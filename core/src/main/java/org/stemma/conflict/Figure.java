package org.stemma.conflict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counted quantity over all reports, with low and high.
 *
 * @param id stable id, {@code f-…}
 * @param measure killed, injured, displaced, present …
 * @param counted who or what is counted
 * @param place id of the place; null if not told
 * @param low lowest value that a statement allows; null if open
 * @param high highest value that a statement allows; null if open
 * @param statements ids, sorted
 * @param conflict id of the conflict between them; null if there is none
 */
public record Figure(
        String id,
        String measure,
        String counted,
        @Nullable String place,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<String> statements,
        @Nullable String conflict) {
    public Figure {
        statements = List.copyOf(statements);
    }
}
