package org.stemma.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param event id of the event whose toll it is; null if it is not known to be one
 * @param conventions what was noticed of how the texts count, one plain sentence each
 */
public record Figure(
        String id,
        String measure,
        String counted,
        @Nullable String place,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<String> statements,
        @Nullable String conflict,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String event,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> conventions) {
    public Figure {
        statements = List.copyOf(statements);
        // Dossiers written by an earlier version have none.
        conventions = conventions == null ? List.of() : List.copyOf(conventions);
    }

    /** A figure that is no event's toll. */
    public Figure(
            String id,
            String measure,
            String counted,
            @Nullable String place,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            List<String> statements,
            @Nullable String conflict) {
        this(id, measure, counted, place, low, high, statements, conflict, null, List.of());
    }
}
