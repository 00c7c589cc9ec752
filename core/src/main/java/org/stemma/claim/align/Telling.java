package org.stemma.claim.align;

import java.util.Comparator;
import java.util.List;
import org.stemma.statement.Statement;

/**
 * What one or more reports tell in the same words of the same source: statements that stand at the same place of the same
 * sentence. Claims are made of tellings, not of statements, so that a copy of a report shifts nothing.
 *
 * @param id id made from the words and the source, {@code n-…}; the same whichever report tells it
 * @param profile of one of the statements, chosen by what it says, so that a copy never changes the choice
 * @param statements sorted by report and position; at least one
 */
public record Telling(String id, Profile profile, List<Statement> statements) {
    public Telling {
        statements = statements.stream()
                .sorted(Comparator.comparing(Statement::anchor).thenComparing(Statement::id))
                .toList();
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("Telling '" + id + "' has no statement");
        }
    }

    /** Whether one report tells both. */
    boolean sharesReport(Telling other) {
        for (Statement one : statements) {
            for (Statement two : other.statements()) {
                if (one.report().equals(two.report())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both are read from the same words of a report: then they tell of different things. */
    boolean overlaps(Telling other) {
        for (Statement one : statements) {
            for (Statement two : other.statements()) {
                if (one.report().equals(two.report())
                        && one.anchor().span().overlaps(two.anchor().span())) {
                    return true;
                }
            }
        }
        return false;
    }
}
