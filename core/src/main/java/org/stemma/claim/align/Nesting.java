package org.stemma.claim.align;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.text.Span;
import org.stemma.value.TimeSpan;

/** Statements inside statements: what the inner one says belongs to it, not to the outer one. */
public final class Nesting {
    private Nesting() {}

    /** Spans of those of the report's statements that lie within this one and are shorter. */
    public static List<Span> inside(Statement statement, Collection<Statement> others) {
        Span span = statement.anchor().span();
        return others.stream()
                .filter(other -> other.report().equals(statement.report()))
                .map(other -> other.anchor().span())
                .filter(other -> span.contains(other) && other.length() < span.length())
                .toList();
    }

    /**
     * When what the statement tells happened; null if it is not told, or told only of something inside it.
     *
     * @param inside spans of the statements within it
     */
    public static @Nullable TimeSpan ownTime(Statement statement, List<Span> inside) {
        StatementTime time = statement.time();
        if (time == null
                || inside.stream().anyMatch(span -> span.contains(time.anchor().span()))) {
            return null;
        }
        return time.toSpan();
    }
}
