package org.stemma.conflict;

import java.util.ArrayList;
import java.util.List;
import org.stemma.claim.ClaimGroup;
import org.stemma.statement.Polarity;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Ids;

/** What somebody asserts and somebody else denies. */
final class PolarityConflicts {
    private final CaseView view;

    PolarityConflicts(CaseView view) {
        this.view = view;
    }

    List<Conflict> find(ClaimGroup group) {
        List<String> asserted = new ArrayList<>();
        List<String> denied = new ArrayList<>();
        for (Statement statement : group.statements()) {
            if (statement.stance() == Stance.DENIED || statement.stance() == Stance.ASSERTED) {
                (affirms(statement) ? asserted : denied).add(statement.id());
            }
        }
        if (asserted.isEmpty() || denied.isEmpty()) {
            return List.of();
        }
        return List.of(new Conflict(
                Ids.of("x", ConflictKind.POLARITY, group.id()),
                ConflictKind.POLARITY,
                group.id(),
                List.of(view.side("asserted", asserted), view.side("denied", denied)),
                Scope.SAME,
                "One side asserts what the other denies."));
    }

    /** Whether what is told is told as so; a denied negation is. */
    static boolean affirms(Statement statement) {
        return (statement.stance() != Stance.DENIED) == (statement.polarity() == Polarity.POSITIVE);
    }
}
