package org.stemma.conflict;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.stemma.conflict.number.CaseView;

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

    /** One side with the origins of its statements. */
    static Side of(CaseView view, String value, Collection<String> statements) {
        return new Side(value, List.copyOf(new TreeSet<>(statements)), List.copyOf(view.origins(statements)));
    }
}
