package org.stemma.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.align.PlaceRelation;
import org.stemma.statement.Stance;
import org.stemma.text.Ids;

/**
 * Different numbers. Within a family they answer the same question, unless they only grew from one day to the next. Between
 * families of the same measure and group that differ by place, they are shown side by side with their scope.
 */
final class QuantityConflicts {
    private static final double COMPARABLE = 10;
    private static final double FAR_APART = 20;
    private static final String MISSING = "missing";

    private final CaseView view;

    QuantityConflicts(CaseView view) {
        this.view = view;
    }

    List<Conflict> find(List<FigureFamily> families) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < families.size(); i++) {
            within(families.get(i), conflicts);
            for (int j = i + 1; j < families.size(); j++) {
                between(families.get(i), families.get(j), conflicts);
            }
        }
        return conflicts;
    }

    private void within(FigureFamily family, List<Conflict> conflicts) {
        List<Reading> readings = held(family);
        if (family.measure().equals(Reading.COUNTED) || family.group().equals(CountedGroups.UNKNOWN)) {
            byClaim(readings)
                    .forEach(same -> within(
                            same,
                            Scope.UNCLEAR,
                            "The texts do not tell whether the numbers count the same.",
                            conflicts));
        } else if (family.group().endsWith(ReadingCollector.REST)) {
            within(readings, Scope.UNCLEAR, "The texts do not tell beside whom the others are counted.", conflicts);
        } else if (readings.stream().anyMatch(NumberWords::isMomentary)) {
            within(readings, Scope.UNCLEAR, "How many still are in that state changes from hour to hour.", conflicts);
        } else {
            within(
                    readings,
                    Scope.SAME,
                    "Both numbers count the same: " + family.group() + " " + family.measure() + ".",
                    conflicts);
        }
    }

    /** A number that somebody denies, and a part of a larger number, say nothing against another number. */
    private static List<Reading> held(FigureFamily family) {
        return family.readings().stream()
                .filter(reading -> reading.statement().stance() != Stance.DENIED)
                .filter(reading -> reading.quantity().partOf() == null && !NumberWords.isPart(reading))
                .toList();
    }

    /** Numbers of which only the thing counted is known are held against each other within one claim only. */
    private static Collection<List<Reading>> byClaim(List<Reading> readings) {
        Map<String, List<Reading>> claims = new TreeMap<>();
        readings.forEach(reading ->
                claims.computeIfAbsent(reading.claim(), c -> new ArrayList<>()).add(reading));
        return claims.values();
    }

    private void within(List<Reading> readings, Scope scope, String explanation, List<Conflict> conflicts) {
        List<List<List<Reading>>> sizes = bySize(ValueSides.split(readings));
        if (sizes.size() > 1 && sizes.stream().allMatch(sides -> sides.size() == 1)) {
            List<List<Reading>> all = sizes.stream().map(List::getFirst).toList();
            judge(all, Scope.UNCLEAR, "The numbers are so far apart that they may not count the same.", conflicts);
            return;
        }
        sizes.forEach(sides -> judge(sides, scope, explanation, conflicts));
    }

    private void judge(List<List<Reading>> sides, Scope scope, String explanation, List<Conflict> conflicts) {
        List<Reading> readings = sides.stream().flatMap(List::stream).toList();
        if (sides.size() < 2 || reports(readings).size() < 2) {
            return;
        }
        List<List<Reading>> standing =
                sides.stream().filter(side -> !isUpdated(side, sides)).toList();
        if (standing.size() < 2) {
            return;
        }
        if (grows(standing)) {
            conflicts.add(conflict(
                    readings, sides, Scope.DIFFERS, "The higher numbers were published later: a count that grew."));
        } else if (readings.getFirst().measure().equals(MISSING) && grows(standing.reversed())) {
            conflicts.add(conflict(
                    readings, sides, Scope.DIFFERS, "The lower numbers were published later: a count that fell."));
        } else if (isOneApart(standing) && readings.stream().anyMatch(NumberWords::namesAttacker)) {
            conflicts.add(conflict(
                    readings,
                    sides,
                    Scope.UNCLEAR,
                    "The numbers are one apart, and some may count the attacker among the dead."));
        } else {
            boolean updated = standing.size() < sides.size();
            String more = updated ? " Earlier numbers of an origin that gave another one later are shown too." : "";
            conflicts.add(conflict(readings, sides, scope, explanation + more));
        }
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
        return sides.stream().filter(other -> !other.equals(side)).anyMatch(other -> {
            LocalDate first = extreme(other, false);
            return first != null && last.isBefore(first) && origins(other).containsAll(origins);
        });
    }

    private Set<String> origins(List<Reading> side) {
        return view.origins(side.stream().map(r -> r.statement().id()).toList());
    }

    /** The sides in runs of like size. The toll of a war and that of a battle in it: no two reports of one count differ so much. */
    private static List<List<List<Reading>>> bySize(List<List<Reading>> sides) {
        List<List<List<Reading>>> runs = new ArrayList<>();
        double before = 0;
        for (List<Reading> side : sides) {
            double value = ValueSides.value(side.getFirst()).doubleValue();
            if (runs.isEmpty() || (before > 0 && value / before > FAR_APART)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(side);
            before = value;
        }
        return runs;
    }

    private void between(FigureFamily one, FigureFamily other, List<Conflict> conflicts) {
        if (!one.measure().equals(other.measure())
                || !one.group().equals(other.group())
                || one.measure().equals(Reading.COUNTED)) {
            return;
        }
        if (!FamilyGrouper.sameTime(
                        one.readings().getFirst().time(),
                        other.readings().getFirst().time())
                || !comparable(one, other)
                || reports(one.readings()).equals(reports(other.readings()))) {
            return;
        }
        PlaceRelation relation = view.places().relation(one.places(), other.places());
        List<Reading> all = new ArrayList<>(held(one));
        all.addAll(held(other));
        List<List<Reading>> sides = ValueSides.split(all);
        if (sides.size() < 2
                || bySize(sides).size() > 1
                || relation == PlaceRelation.UNKNOWN
                || relation == PlaceRelation.SAME) {
            return;
        }
        if (sides.stream()
                .anyMatch(side ->
                        !one.readings().containsAll(side) && !other.readings().containsAll(side))) {
            return;
        }
        conflicts.add(conflict(
                all,
                sides,
                Scope.DIFFERS,
                "They count in different areas: " + names(one.places()) + ", and " + names(other.places()) + "."));
    }

    private String names(Set<String> ids) {
        return ids.stream().map(view.places()::name).collect(Collectors.joining(" and "));
    }

    private static boolean comparable(FigureFamily one, FigureFamily other) {
        double left = ValueSides.value(one.readings().getFirst()).doubleValue();
        double right = ValueSides.value(other.readings().getFirst()).doubleValue();
        return left > 0 && right > 0 && Math.max(left, right) / Math.min(left, right) <= COMPARABLE;
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

    private Conflict conflict(List<Reading> readings, List<List<Reading>> sides, Scope scope, String explanation) {
        List<Side> written = new ArrayList<>();
        List<String> key = new ArrayList<>();
        for (List<Reading> side : sides) {
            List<String> ids = side.stream().map(r -> r.statement().id()).toList();
            key.addAll(ids);
            written.add(view.side(ValueSides.words(side), ids));
        }
        Set<String> claims = new TreeSet<>();
        readings.forEach(reading -> claims.add(reading.claim()));
        String about = claims.size() == 1
                ? claims.iterator().next()
                : "number of " + readings.getFirst().group() + " "
                        + readings.getFirst().measure();
        return new Conflict(
                Ids.of("x", ConflictKind.QUANTITY, key.stream().sorted().toList()),
                ConflictKind.QUANTITY,
                about,
                written,
                scope,
                explanation);
    }

    private static Set<String> reports(Collection<Reading> readings) {
        Set<String> reports = new HashSet<>();
        readings.forEach(reading -> reports.add(reading.report()));
        return reports;
    }
}
