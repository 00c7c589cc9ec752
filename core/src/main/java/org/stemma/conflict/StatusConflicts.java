package org.stemma.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimGroup;
import org.stemma.conflict.Stages.Stage;
import org.stemma.conflict.number.CaseView;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Ids;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;
import org.stemma.value.TimeSpan;

/**
 * A named person or a town of which one report tells an earlier stage and another a later one at the same time: hurt and dead,
 * entered and captured. A report that tells both tells a course of things, and what is told of a later time is an update.
 */
final class StatusConflicts {
    private final CaseView view;

    StatusConflicts(CaseView view) {
        this.view = view;
    }

    /** The conflicts, by ladder and by whom or what they are about. */
    List<Conflict> find(Collection<ClaimGroup> groups) {
        Map<Stage, Map<String, List<Statement>>> told = new HashMap<>();
        for (ClaimGroup group : groups) {
            for (Statement statement : group.statements()) {
                if (statement.stance() == Stance.ASSERTED && PolarityConflicts.affirms(statement)) {
                    for (Stage stage : Stages.list(statement)) {
                        Map<String, List<Statement>> byThing = told.computeIfAbsent(stage, s -> new TreeMap<>());
                        things(statement, stage.ofPlace())
                                .forEach(id -> byThing.computeIfAbsent(id, t -> new ArrayList<>())
                                        .add(statement));
                    }
                }
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Stage> pair : Stages.listPairs()) {
            Map<String, List<Statement>> lower = told.getOrDefault(pair.getFirst(), Map.of());
            told.getOrDefault(pair.getLast(), Map.of())
                    .forEach((thing, later) ->
                            judge(pair, thing, lower.getOrDefault(thing, List.of()), later, conflicts));
        }
        return conflicts;
    }

    /** Ids of the persons to whom it is done, or of the towns where. */
    private Set<String> things(Statement statement, boolean places) {
        Set<String> ids = new TreeSet<>();
        for (Argument argument : statement.arguments()) {
            String place = argument.place();
            if (places
                    && place != null
                    && argument.role() != Role.AGENT
                    && !view.places().isWide(place)) {
                ids.add(place);
            }
            Actor actor = argument.actor() == null ? null : view.actor(argument.actor());
            if (!places
                    && argument.role() == Role.PATIENT
                    && actor != null
                    && actor.kind() == ActorKind.PERSON
                    && isNamed(argument)) {
                ids.add(actor.id());
            }
        }
        return ids;
    }

    /** The name itself, not a phrase about somebody of his ("his wife", "the driver's son"). */
    private static boolean isNamed(Argument argument) {
        String words = argument.exact().strip();
        return !words.isEmpty()
                && Character.isUpperCase(words.charAt(0))
                && !words.contains("'s ")
                && !words.contains("’s ")
                && !words.contains(" and ");
    }

    private void judge(
            List<Stage> pair, String thing, List<Statement> lower, List<Statement> later, List<Conflict> conflicts) {
        Set<String> reports = later.stream().map(Statement::report).collect(Collectors.toSet());
        List<Statement> before = lower.stream()
                .filter(statement -> !reports.contains(statement.report()))
                .filter(statement -> later.stream().noneMatch(other -> isUpdate(statement, other)))
                .toList();
        if (!before.isEmpty()) {
            conflicts.add(conflict(pair, thing, before, later));
        }
    }

    /** Whether the later stage is told of a later time, or in a later report: the earlier one could not know of it. */
    private boolean isUpdate(Statement earlier, Statement later) {
        TimeSpan first = view.time(earlier);
        TimeSpan second = view.time(later);
        return (first != null && second != null && isAfter(second.begin(), first.end()))
                || isAfter(view.published(later.report()), view.published(earlier.report()));
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    private Conflict conflict(List<Stage> pair, String thing, List<Statement> before, List<Statement> later) {
        Stage low = pair.getFirst();
        Stage high = pair.getLast();
        Actor actor = view.actor(thing);
        String name = actor == null ? view.places().name(thing) : actor.name();
        return new Conflict(
                Ids.of("x", ConflictKind.STATUS, low.words(), high.words(), thing),
                ConflictKind.STATUS,
                "whether " + name + " is " + high.words(),
                List.of(Side.of(view, high.words(), ids(later)), Side.of(view, low.words(), ids(before))),
                Scope.UNCLEAR,
                "One side tells '" + high.words() + "', the other only '" + low.words() + "', of the same time.");
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }
}
