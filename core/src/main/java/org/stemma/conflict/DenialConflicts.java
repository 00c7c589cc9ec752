package org.stemma.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.align.PlaceRelation;
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

    private static final String COVERED = "Somebody denies of his own people what others say that they did there.";

    private static final String FORCE_KIND = "*";
    private static final String NO_KIND = "?";

    private final CaseView view;

    DenialConflicts(CaseView view) {
        this.view = view;
    }

    List<Conflict> find(Collection<ClaimGroup> groups) {
        Map<String, List<Told>> assertions = assertions(groups);
        Map<String, Denial> denials = new TreeMap<>();
        for (ClaimGroup group : groups) {
            for (Statement denial : group.statements()) {
                if (denial.stance() == Stance.DENIED) {
                    List<Statement> asserted = assertions.getOrDefault(kind(denial), List.of()).stream()
                            .filter(other -> !other.claim().equals(group.id()) && answers(denial, other.statement()))
                            .map(Told::statement)
                            .toList();
                    if (!asserted.isEmpty()) {
                        Denial drawn = denials.computeIfAbsent(denier(denial, group), d -> new Denial(group.id()));
                        drawn.add(denial, asserted, other -> covers(denial, other));
                    }
                }
            }
        }
        return denials.values().stream().map(this::conflict).toList();
    }

    /** What one denier denies, in one conflict: two denials of his stand against the same people. */
    private record Denial(String claim, Set<String> asserted, Set<String> covered, Set<String> denied) {
        Denial(String claim) {
            this(claim, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }

        void add(Statement denial, List<Statement> others, Predicate<Statement> isCovered) {
            denied.add(denial.id());
            for (Statement other : others) {
                asserted.add(other.id());
                if (isCovered.test(other)) {
                    covered.add(other.id());
                }
            }
        }
    }

    private String denier(Statement denial, ClaimGroup group) {
        Set<String> deniers = deniers(denial);
        return deniers.isEmpty() ? group.id() : kind(denial) + String.join(" ", deniers);
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

    /** Where some tell just what is denied, at that place, the conflict is between these, and what else is told is left out. */
    private Conflict conflict(Denial denial) {
        boolean exact = !denial.covered().isEmpty();
        return new Conflict(
                Ids.of("x", ConflictKind.POLARITY, "denial", denial.claim()),
                ConflictKind.POLARITY,
                denial.claim(),
                List.of(
                        Side.of(view, "asserted", exact ? denial.covered() : denial.asserted()),
                        Side.of(view, "denied", denial.denied())),
                exact ? Scope.SAME : Scope.UNCLEAR,
                exact
                        ? COVERED
                        : "Somebody denies what others say of them; the denial may not cover all that they say.");
    }

    /** Whether the other tells that those who deny having been at a place did something there, or did there what they deny. */
    private boolean covers(Statement denial, Statement other) {
        boolean presence = "territory.entered".equals(denial.type()) || Objects.equals(denial.type(), other.type());
        return presence && view.agents(other).stream().anyMatch(deniers(denial)::contains) && isThere(denial, other);
    }

    private boolean isThere(Statement denial, Statement other) {
        Set<String> denied = view.placesIn(denial.anchor());
        return view.placesIn(other.anchor()).stream()
                .anyMatch(place -> denied.contains(place)
                        || (!view.places().isWide(place)
                                && view.places().relation(denied, Set.of(place)) == PlaceRelation.NESTED));
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
        Set<String> deniers = deniers(denial);
        return view.participants(other).stream().anyMatch(deniers::contains);
    }

    /** Ids of who denies, and of those whose deed it would be. */
    private Set<String> deniers(Statement denial) {
        Set<String> deniers = new TreeSet<>(view.agents(denial));
        if (!denial.attribution().isEmpty()) {
            String actor = denial.attribution().getFirst().actor();
            if (actor != null) {
                deniers.add(actor);
            }
        }
        return deniers;
    }

    private static boolean sameTime(@Nullable TimeSpan one, @Nullable TimeSpan other) {
        return one == null || other == null || one.overlaps(other);
    }
}
