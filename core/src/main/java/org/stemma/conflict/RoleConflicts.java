package org.stemma.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.align.EventIdentity;
import org.stemma.claim.align.PlaceRelation;
import org.stemma.conflict.number.CaseView;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Ids;
import org.stemma.value.Actor;
import org.stemma.value.TimeSpan;

/**
 * The same happening told of two places, or of doers from two sides. Only happenings that occur once to a place or group are looked
 * at, only towns and spots that are surely apart, and only doers whom the texts themselves put on different sides: two names may
 * mean allies, or parts of one another.
 */
final class RoleConflicts {
    private final CaseView view;

    RoleConflicts(CaseView view) {
        this.view = view;
    }

    List<Conflict> find(ClaimGroup group) {
        List<Conflict> conflicts = new ArrayList<>();
        String type = group.type();
        if (type == null || EventIdentity.strength(type) != EventIdentity.Strength.STRONG) {
            return conflicts;
        }
        List<Statement> told = group.statements().stream()
                .filter(s -> s.stance() == Stance.ASSERTED && PolarityConflicts.affirms(s))
                .filter(s -> EventIdentity.related(type, s.type()))
                .toList();
        sides(group, told, ConflictKind.PLACE, this::spot, this::apart, conflicts);
        sides(group, told, ConflictKind.ACTOR, this::doer, this::opposed, conflicts);
        return conflicts;
    }

    /** The one town or spot where the statement says that it happened; null if it names none or several. */
    private @Nullable String spot(Statement statement) {
        Set<String> ids = new TreeSet<>();
        for (Argument argument : statement.arguments()) {
            if (argument.role() == Role.PLACE && argument.place() != null) {
                ids.add(argument.place());
            }
        }
        Set<String> narrowest = view.places().narrowest(ids);
        String only = narrowest.size() == 1 ? narrowest.iterator().next() : null;
        return only == null || view.places().isWide(only) ? null : only;
    }

    private boolean apart(String one, String other) {
        return view.places().relation(one, other) == PlaceRelation.DIFFERENT;
    }

    /** The one named doer whose side is known; null if there is none or there are several. */
    private @Nullable String doer(Statement statement) {
        Set<String> agents = view.agents(statement);
        String only = agents.size() == 1 ? agents.iterator().next() : null;
        Actor actor = only == null ? null : view.actor(only);
        return actor == null || actor.side() == null ? null : only;
    }

    private boolean opposed(String one, String other) {
        Actor left = view.actor(one);
        Actor right = view.actor(other);
        return left != null
                && right != null
                && left.side() != null
                && right.side() != null
                && !left.side().equals(right.side());
    }

    /** Whether two values exclude each other. */
    @FunctionalInterface
    private interface Clash {
        boolean between(String one, String other);
    }

    private void sides(
            ClaimGroup group,
            List<Statement> told,
            ConflictKind kind,
            Function<Statement, @Nullable String> value,
            Clash clash,
            List<Conflict> conflicts) {
        Map<String, List<Statement>> byValue = new TreeMap<>();
        for (Statement statement : told) {
            String given = value.apply(statement);
            if (given != null) {
                byValue.computeIfAbsent(given, v -> new ArrayList<>()).add(statement);
            }
        }
        List<String> values = List.copyOf(byValue.keySet());
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                List<Statement> one = byValue.getOrDefault(values.get(i), List.of());
                List<Statement> other = byValue.getOrDefault(values.get(j), List.of());
                if (clash.between(values.get(i), values.get(j))
                        && !isToldTogether(told, values.get(i), values.get(j))
                        && differentReports(one, other)
                        && sameTime(one, other)) {
                    conflicts.add(conflict(group, kind, values.get(i), one, values.get(j), other));
                }
            }
        }
    }

    /** "In the harbour, south of the town": a text that names both in one breath takes them for no alternatives. */
    private boolean isToldTogether(List<Statement> told, String one, String other) {
        return told.stream()
                .map(s -> view.placesIn(s.anchor()))
                .anyMatch(ids -> ids.contains(one) && ids.contains(other));
    }

    /** A report that names both sets one in relation to the other; then it is no conflict. */
    private static boolean differentReports(List<Statement> one, List<Statement> other) {
        Set<String> reports = new TreeSet<>(one.stream().map(Statement::report).toList());
        return other.stream().noneMatch(statement -> reports.contains(statement.report()));
    }

    private boolean sameTime(List<Statement> one, List<Statement> other) {
        for (Statement left : one) {
            for (Statement right : other) {
                TimeSpan first = view.time(left);
                TimeSpan second = view.time(right);
                if (first != null && second != null && !first.overlaps(second)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Conflict conflict(
            ClaimGroup group,
            ConflictKind kind,
            String one,
            List<Statement> left,
            String other,
            List<Statement> right) {
        boolean place = kind == ConflictKind.PLACE;
        return new Conflict(
                Ids.of("x", kind, group.id(), one, other),
                kind,
                group.id(),
                List.of(
                        Side.of(
                                view,
                                name(place, one),
                                left.stream().map(Statement::id).toList()),
                        Side.of(
                                view,
                                name(place, other),
                                right.stream().map(Statement::id).toList())),
                Scope.SAME,
                place
                        ? "The same happening is told of two places, neither of which lies in the other."
                        : "The same deed is told of doers whom the texts put on different sides.");
    }

    private String name(boolean place, String id) {
        Actor actor = view.actor(id);
        return place ? view.places().name(id) : actor == null ? id : actor.name();
    }
}
