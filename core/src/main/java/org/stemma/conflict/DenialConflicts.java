package org.stemma.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimGroup;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Ids;
import org.stemma.value.TimeSpan;

/**
 * A denial answers something that somebody else said, often in quite other words, so that the two are in different claims.
 * Whoever denies having done something stands against all who say that they did something of the kind.
 */
final class DenialConflicts {
    private static final Set<String> FORCE = Set.of("territory", "conflict");

    private final CaseView view;

    DenialConflicts(CaseView view) {
        this.view = view;
    }

    List<Conflict> find(Collection<ClaimGroup> groups) {
        List<Conflict> conflicts = new ArrayList<>();
        for (ClaimGroup group : groups) {
            List<Statement> denials = group.statements().stream()
                    .filter(s -> s.stance() == Stance.DENIED)
                    .toList();
            Set<String> asserted = new TreeSet<>();
            for (Statement denial : denials) {
                groups.stream()
                        .filter(other -> !other.id().equals(group.id()))
                        .flatMap(other -> other.statements().stream())
                        .filter(other -> answers(denial, other))
                        .forEach(other -> asserted.add(other.id()));
            }
            if (!asserted.isEmpty()) {
                conflicts.add(conflict(group, asserted, denials));
            }
        }
        return conflicts;
    }

    private Conflict conflict(ClaimGroup group, Set<String> asserted, List<Statement> denials) {
        Set<String> denied = denials.stream().map(Statement::id).collect(Collectors.toCollection(TreeSet::new));
        return new Conflict(
                Ids.of("x", ConflictKind.POLARITY, "denial", group.id()),
                ConflictKind.POLARITY,
                group.id(),
                List.of(view.side("asserted", asserted), view.side("denied", denied)),
                Scope.UNCLEAR,
                "Somebody denies what others say of them; the denial may not cover all that they say.");
    }

    private boolean answers(Statement denial, Statement other) {
        return other.stance() == Stance.ASSERTED
                && PolarityConflicts.affirms(other)
                && !Objects.equals(speaker(denial), speaker(other))
                && sameKind(denial.type(), other.type())
                && actsFor(denial, other)
                && sameTime(view.time(denial), view.time(other));
    }

    private static @Nullable String speaker(Statement statement) {
        return statement.attribution().isEmpty()
                ? statement.report()
                : statement.attribution().getFirst().name();
    }

    private static boolean sameKind(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String left = one.substring(0, Math.max(0, one.indexOf('.')));
        String right = other.substring(0, Math.max(0, other.indexOf('.')));
        return left.equals(right) || (FORCE.contains(left) && FORCE.contains(right));
    }

    /** Whether the one who denies is named among those of whom the other statement tells. */
    private boolean actsFor(Statement denial, Statement other) {
        Set<String> deniers = new TreeSet<>(view.agents(denial));
        if (!denial.attribution().isEmpty()) {
            String actor = denial.attribution().getFirst().actor();
            if (actor != null) {
                deniers.add(actor);
            }
        }
        return view.participants(other).stream().anyMatch(deniers::contains);
    }

    private static boolean sameTime(@Nullable TimeSpan one, @Nullable TimeSpan other) {
        return one == null || other == null || one.overlaps(other);
    }
}
