package org.stemma.conflict;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.align.EventIdentity;
import org.stemma.claim.align.Roots;
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
        List<Statement> told = group.statements().stream()
                .filter(s -> s.stance() == Stance.DENIED || s.stance() == Stance.ASSERTED)
                .toList();
        Set<String> asserted = new TreeSet<>();
        Set<String> denied = new TreeSet<>();
        for (Statement one : told) {
            for (Statement other : told) {
                if (affirms(one) && !affirms(other) && sameEvent(one, other)) {
                    asserted.add(one.id());
                    denied.add(other.id());
                }
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

    /** A negation within a claim may be about something else that the statement also says. */
    private static boolean sameEvent(Statement one, Statement other) {
        String left = one.predicate();
        String right = other.predicate();
        return EventIdentity.related(one.type(), other.type())
                || (left != null && right != null && Roots.of(left).equals(Roots.of(right)));
    }

    /** Whether what is told is told as so; a denied negation is. */
    static boolean affirms(Statement statement) {
        return (statement.stance() != Stance.DENIED) == (statement.polarity() == Polarity.POSITIVE);
    }
}
