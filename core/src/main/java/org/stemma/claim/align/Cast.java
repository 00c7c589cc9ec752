package org.stemma.claim.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.claim.who.Agreement;
import org.stemma.claim.who.Participant;
import org.stemma.claim.who.ParticipantReader;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;

/**
 * Who does what a statement tells, and to whom it is done.
 *
 * @param agents who does it, in order
 * @param patients to whom or what it is done, in order
 * @param circumstances where and with what
 * @param onlyVictim whether its report tells of nobody else to whom the same kind of thing happened
 */
record Cast(List<Participant> agents, List<Participant> patients, List<Participant> circumstances, boolean onlyVictim) {
    /** Nobody is told. */
    static final Cast NOBODY = new Cast(List.of(), List.of(), List.of(), false);

    Cast {
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        circumstances = List.copyOf(circumstances);
    }

    /** The casts of statements of one report, in their order. */
    static List<Cast> read(List<Statement> statements, ParticipantReader reader) {
        List<Cast> casts = new ArrayList<>();
        for (Statement statement : statements) {
            List<Participant> circumstances = new ArrayList<>(reader.read(statement, Role.PLACE));
            circumstances.addAll(reader.read(statement, Role.INSTRUMENT));
            casts.add(new Cast(
                    reader.read(statement, Role.AGENT), reader.read(statement, Role.PATIENT), circumstances, false));
        }
        List<Cast> marked = new ArrayList<>();
        for (int i = 0; i < casts.size(); i++) {
            Cast cast = casts.get(i);
            marked.add(new Cast(cast.agents, cast.patients, cast.circumstances, isOnlyVictim(i, statements, casts)));
        }
        return marked;
    }

    /** Whether whoever else suffers the same kind of thing in the report may be the one. */
    private static boolean isOnlyVictim(int index, List<Statement> statements, List<Cast> casts) {
        String type = statements.get(index).type();
        if (type == null || !EventIdentity.isByPatient(type)) {
            return false;
        }
        List<Participant> own = casts.get(index).patients;
        for (int i = 0; i < statements.size(); i++) {
            if (EventIdentity.related(type, statements.get(i).type())) {
                List<Participant> others = casts.get(i).patients;
                boolean one = others.stream().noneMatch(Participant::several)
                        && !Participant.best(own, others).isAgainst();
                if (!one) {
                    return false;
                }
            }
        }
        return !own.isEmpty();
    }

    /** Whether others do it: two nameless things that do it may be one told in other words ("bullets", "rounds"), others not. */
    boolean hasOtherAgents(Cast other) {
        boolean known = Stream.concat(agents.stream(), other.agents.stream())
                .anyMatch(agent -> agent.person() || agent.name() != null);
        return switch (agents(other)) {
            case CLASH -> true;
            case UNLIKE -> known;
            case UNTOLD, SAME, ALIKE, POSSIBLE -> false;
        };
    }

    Agreement agents(Cast other) {
        return Participant.best(agents, other.agents);
    }

    Agreement patients(Cast other) {
        return Participant.best(patients, other.patients);
    }

    Agreement circumstances(Cast other) {
        return Participant.best(circumstances, other.circumstances);
    }

    /** Whether it tells of nobody and nothing to whom it is done. */
    boolean isWithoutPatient() {
        return patients.isEmpty();
    }
}
