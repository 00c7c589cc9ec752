package org.stemma.conflict.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.align.PlaceRelation;
import org.stemma.claim.align.Places;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementTime;
import org.stemma.value.TimeSpan;

/**
 * What of a claim tells which event it belongs to.
 *
 * @param claim the claim
 * @param kind what kind of happening; null if it is none
 * @param days the times that it tells, exact to a few days
 * @param places ids of where it happened, narrowest only
 * @param actors ids of who takes part
 * @param score how well it stands for what its reports are about
 */
record ClaimFacts(
        ClaimGroup claim,
        @Nullable String kind,
        List<TimeSpan> days,
        Set<String> places,
        Set<String> actors,
        double score) {
    private static final int MOST_DAYS = 3;

    static ClaimFacts of(ClaimGroup claim, Places places, double score) {
        List<TimeSpan> days = new ArrayList<>();
        Set<String> where = new TreeSet<>();
        Set<String> who = new TreeSet<>();
        for (Statement statement : claim.statements()) {
            StatementTime time = statement.time();
            if (time != null && isExact(time) && happened(statement)) {
                days.add(time.toSpan());
            }
            for (Argument argument : statement.arguments()) {
                if (argument.role() == Role.PLACE && argument.place() != null) {
                    where.add(argument.place());
                } else if (argument.role() != Role.PLACE && argument.actor() != null) {
                    who.add(argument.actor());
                }
            }
        }
        return new ClaimFacts(
                claim, EventKinds.find(claim.type()).orElse(null), days, places.narrowest(where), who, score);
    }

    private static boolean happened(Statement statement) {
        return statement.stance() == Stance.ASSERTED || statement.stance() == Stance.UNCERTAIN;
    }

    private static boolean isExact(StatementTime time) {
        LocalDate begin = time.begin();
        LocalDate end = time.end();
        return begin != null && end != null && begin.plusDays(MOST_DAYS).isAfter(end);
    }

    /** Whether both can tell one event and something says that they do: a day, a place or a participant in common. */
    boolean tellsSameEvent(ClaimFacts other, Places places) {
        String left = kind;
        String right = other.kind;
        if (left == null || right == null || !EventKinds.fit(left, right)) {
            return false;
        }
        boolean dated = !days.isEmpty() && !other.days.isEmpty();
        boolean sameDay =
                dated && days.stream().anyMatch(day -> other.days.stream().anyMatch(day::overlaps));
        PlaceRelation where = places.relation(this.places, other.places);
        if ((dated && !sameDay) || where == PlaceRelation.DIFFERENT) {
            return false;
        }
        boolean sameSpot = where == PlaceRelation.SAME && this.places.stream().noneMatch(places::isWide);
        return sameDay || sameSpot || actors.stream().anyMatch(other.actors::contains);
    }
}
