package org.stemma.conflict;

import java.util.List;

/**
 * One side of a conflict.
 *
 * @param value what this side says, in a form that can be compared by eye
 * @param statements ids, sorted
 * @param origins ids, sorted
 */
public record Side(String value, List<String> statements, List<String> origins) {
    public Side {
        statements = List.copyOf(statements);
        origins = List.copyOf(origins);
    }
}
