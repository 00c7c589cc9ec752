package org.stemma.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimGroup;
import org.stemma.conflict.number.CaseView;
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

    private static final String FORCE_KIND = "*";
    private static final String NO_KIND = "?";

    private final CaseView view;

    DenialConflicts(CaseView view) {
        this.view = view;
    }

    List<Conflict> find(Collection<ClaimGroup> groups) {
        Map<String, List<Told>> assertions = assertions(groups);
        List<Conflict> conflicts = new ArrayList<>();
        for (ClaimGroup group : groups) {
            List<Statement> denials = group.statements().stream()
                    .filter(s -> s.stance() == Stance.DENIED)
                    .toList();
            Set<String> asserted = new TreeSet<>();
            for (Statement denial : denials) {
                assertions.getOrDefault(kind(denial), List.of()).stream()
                        .filter(other -> !other.claim().equals(group.id()) && answers(denial, other.statement()))
                        .forEach(other -> asserted.add(other.statement().id()));
            }
            if (!asserted.isEmpty()) {
                conflicts.add(conflict(group, asserted, denials));
            }
        }
        return conflicts;
    }

    /** All that may be denied, by its kind. */
    private static Map<String, List<Told>> assertions(Collection<ClaimGroup> groups) {
        Map<String, List<Told>> assertions = new HashMap<>();
        for (ClaimGroup group : groups) {
            for (Statement statement : group.statements()) {
                if (statement.type() != null
                        && statement.stance() == Stance.ASSERTED
                        && PolarityConflicts.affirms(statement)) {
                    assertions
                            .computeIfAbsent(kind(statement), k -> new ArrayList<>())
                            .add(new Told(group.id(), statement));
                }
            }
        }
        return assertions;
    }

    private record Told(String claim, Statement statement) {}

    private Conflict conflict(ClaimGroup group, Set<String> asserted, List<Statement> denials) {
        Set<String> denied = denials.stream().map(Statement::id).collect(Collectors.toCollection(TreeSet::new));
        return new Conflict(
                Ids.of("x", ConflictKind.POLARITY, "denial", group.id()),
                ConflictKind.POLARITY,
                group.id(),
                List.of(Side.of(view, "asserted", asserted), Side.of(view, "denied", denied)),
                Scope.UNCLEAR,
                "Somebody denies what others say of them; the denial may not cover all that they say.");
    }

    /** Whether the assertion, which is of the same kind, is what the denial speaks of. */
    private boolean answers(Statement denial, Statement other) {
        return !Objects.equals(speaker(denial), speaker(other))
                && actsFor(denial, other)
                && sameTime(view.time(denial), view.time(other));
    }

    private static @Nullable String speaker(Statement statement) {
        return statement.attribution().isEmpty()
                ? statement.report()
                : statement.attribution().getFirst().name();
    }

    /** The family of a statement's type, all use of force being one; no family, which nothing has, without a type. */
    private static String kind(Statement statement) {
        String type = statement.type();
        if (type == null) {
            return NO_KIND;
        }
        String family = type.substring(0, Math.max(0, type.indexOf('.')));
        return FORCE.contains(family) ? FORCE_KIND : family;
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
