package org.stemma.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.ClaimGroup;
import org.stemma.conflict.number.CaseView;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.text.Ids;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;

/**
 * A named person of whom one report tells that he is dead and another that he is only hurt, missing or rescued. A report that tells
 * both tells a course of things; where the death was reported on a later day, he may have died since.
 */
final class StatusConflicts {
    private static final Set<String> DEAD = Set.of("casualty.killed", "casualty.died", "crime.murder");
    private static final Set<String> ALIVE = Set.of("casualty.injured", "casualty.missing", "casualty.rescued");

    private final CaseView view;

    StatusConflicts(CaseView view) {
        this.view = view;
    }

    List<Conflict> find(Collection<ClaimGroup> groups) {
        Map<String, List<Statement>> dead = new TreeMap<>();
        Map<String, List<Statement>> alive = new TreeMap<>();
        for (ClaimGroup group : groups) {
            for (Statement statement : group.statements()) {
                if (statement.stance() == Stance.ASSERTED && PolarityConflicts.affirms(statement)) {
                    collect(statement, DEAD, dead);
                    collect(statement, ALIVE, alive);
                }
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        dead.forEach((person, deaths) -> {
            Set<String> reports = reports(deaths);
            List<Statement> others = alive.getOrDefault(person, List.of()).stream()
                    .filter(statement -> !reports.contains(statement.report()))
                    .toList();
            if (!others.isEmpty()) {
                conflicts.add(conflict(person, deaths, others));
            }
        });
        return conflicts;
    }

    private void collect(Statement statement, Set<String> types, Map<String, List<Statement>> byPerson) {
        if (statement.type() == null || !types.contains(statement.type())) {
            return;
        }
        for (Argument argument : statement.arguments()) {
            Actor actor = argument.actor() == null ? null : view.actor(argument.actor());
            if (argument.role() == Role.PATIENT
                    && actor != null
                    && actor.kind() == ActorKind.PERSON
                    && isNamed(argument)) {
                byPerson.computeIfAbsent(actor.id(), id -> new ArrayList<>()).add(statement);
            }
        }
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

    private static Set<String> reports(List<Statement> statements) {
        return new TreeSet<>(statements.stream().map(Statement::report).toList());
    }

    private Conflict conflict(String person, List<Statement> dead, List<Statement> alive) {
        Actor actor = view.actor(person);
        String name = actor == null ? person : actor.name();
        boolean later = isLater(dead, alive);
        return new Conflict(
                Ids.of("x", ConflictKind.STATUS, person),
                ConflictKind.STATUS,
                "whether " + name + " is dead",
                List.of(
                        Side.of(view, "dead", dead.stream().map(Statement::id).toList()),
                        Side.of(
                                view,
                                "hurt, missing or rescued",
                                alive.stream().map(Statement::id).toList())),
                later ? Scope.DIFFERS : Scope.UNCLEAR,
                later
                        ? "The death was reported on a later day: the person may have died since."
                        : "One side tells of a death, the other of the same person as alive.");
    }

    private boolean isLater(List<Statement> dead, List<Statement> alive) {
        for (Statement death : dead) {
            for (Statement life : alive) {
                LocalDate told = view.published(death.report());
                LocalDate before = view.published(life.report());
                if (told == null || before == null || !told.isAfter(before)) {
                    return false;
                }
            }
        }
        return true;
    }
}
