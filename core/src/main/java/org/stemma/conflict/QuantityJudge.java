package org.stemma.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.conflict.number.CaseView;
import org.stemma.conflict.number.NumberWords;
import org.stemma.conflict.number.Reading;
import org.stemma.conflict.number.ValueSides;
import org.stemma.value.QuantityKind;

/** Judges numbers that exclude each other: a count that grew or fell with the days, one attacker more or less, or a conflict. */
final class QuantityJudge {
    private static final String MISSING = "missing";

    private static final String ABOARD = "aboard";
    private static final String DISPLACED = "displaced";
    /** People come into these states and leave them again. */
    private static final Set<String> CHANGING = Set.of("detained", "hospitalized", "trapped");

    private final CaseView view;
    private final QuantityWriter writer;

    QuantityJudge(CaseView view, QuantityWriter writer) {
        this.view = view;
        this.writer = writer;
    }

    /**
     * The conflict, if at least two reports and two numbers stand against each other.
     *
     * @param sides by rising number
     * @param scope where nothing speaks for another one
     * @param explanation of that scope
     */
    Optional<Conflict> judge(List<List<Reading>> sides, Scope scope, String explanation) {
        List<Reading> readings = sides.stream().flatMap(List::stream).toList();
        if (sides.size() < 2 || reports(readings).size() < 2) {
            return Optional.empty();
        }
        List<List<Reading>> standing =
                sides.stream().filter(side -> !isUpdated(side, sides)).toList();
        if (standing.size() < 2) {
            return Optional.empty();
        }
        if (canGrow(readings.getFirst()) && grows(standing)) {
            return Optional.of(
                    writer.write(sides, Scope.DIFFERS, "The higher numbers were published later: a count that grew."));
        }
        if (readings.getFirst().measure().equals(MISSING) && grows(standing.reversed())) {
            return Optional.of(
                    writer.write(sides, Scope.DIFFERS, "The lower numbers were published later: a count that fell."));
        }
        if (CHANGING.contains(readings.getFirst().measure()) && isOfOtherDays(standing)) {
            return Optional.of(writer.write(
                    sides, Scope.DIFFERS, "The numbers are of different days; how many are in that state changes."));
        }
        if (readings.getFirst().measure().equals(DISPLACED) && isSplitByBorder(standing)) {
            return Optional.of(writer.write(
                    sides, Scope.DIFFERS, "One side counts those who crossed a border, the other all who left."));
        }
        if (isOneApart(standing) && readings.stream().anyMatch(NumberWords::namesAttacker)) {
            return Optional.of(writer.write(
                    sides,
                    Scope.UNCLEAR,
                    "The numbers are one apart, and some may count the attacker among the dead."));
        }
        boolean updated = standing.size() < sides.size();
        String more = updated ? " Earlier numbers of an origin that gave another one later are shown too." : "";
        return Optional.of(writer.write(sides, scope, explanation + more));
    }

    /** A depth does not grow from day to day, nor does the number of those who were on board. */
    private static boolean canGrow(Reading reading) {
        return reading.quantity().kind() == QuantityKind.COUNT
                && !reading.measure().equals(ABOARD);
    }

    private static boolean isOfOtherDays(List<List<Reading>> sides) {
        Set<LocalDate> seen = new HashSet<>();
        for (List<Reading> side : sides) {
            Set<LocalDate> days = new HashSet<>();
            for (Reading reading : side) {
                LocalDate day = reading.published();
                if (day == null) {
                    return false;
                }
                days.add(day);
            }
            if (!Collections.disjoint(seen, days)) {
                return false;
            }
            seen.addAll(days);
        }
        return true;
    }

    private static boolean isSplitByBorder(List<List<Reading>> sides) {
        boolean some = sides.stream().anyMatch(side -> side.stream().anyMatch(NumberWords::crossesBorder));
        boolean none = sides.stream().anyMatch(side -> side.stream().noneMatch(NumberWords::crossesBorder));
        return some && none;
    }

    private static boolean isOneApart(List<List<Reading>> sides) {
        BigDecimal low = ValueSides.value(sides.getFirst().getFirst());
        BigDecimal high = ValueSides.value(sides.getLast().getFirst());
        return high.subtract(low).compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether those who gave the number gave another one on a later day. */
    private boolean isUpdated(List<Reading> side, List<List<Reading>> sides) {
        Set<String> origins = origins(side);
        LocalDate last = extreme(side, true);
        if (origins.isEmpty() || last == null) {
            return false;
        }
        return sides.stream().anyMatch(other -> {
            LocalDate first = extreme(other, false);
            return first != null && last.isBefore(first) && origins(other).containsAll(origins);
        });
    }

    private Set<String> origins(List<Reading> side) {
        return view.origins(side.stream().map(r -> r.statement().id()).toList());
    }

    /** Whether every higher number was published on a later day than every lower one. */
    private static boolean grows(List<List<Reading>> sides) {
        for (int i = 1; i < sides.size(); i++) {
            LocalDate last = extreme(sides.get(i - 1), true);
            LocalDate first = extreme(sides.get(i), false);
            if (last == null || first == null || !last.isBefore(first)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable LocalDate extreme(List<Reading> side, boolean latest) {
        LocalDate extreme = null;
        for (Reading reading : side) {
            LocalDate day = reading.published();
            if (day == null) {
                return null;
            }
            if (extreme == null || (latest ? day.isAfter(extreme) : day.isBefore(extreme))) {
                extreme = day;
            }
        }
        return extreme;
    }

    static Set<String> reports(List<Reading> readings) {
        Set<String> reports = new HashSet<>();
        readings.forEach(reading -> reports.add(reading.report()));
        return reports;
    }
}
