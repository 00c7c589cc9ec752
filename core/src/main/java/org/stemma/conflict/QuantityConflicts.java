package org.stemma.conflict;

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
import org.stemma.text.Ids;

/**
 * Different numbers. Within a family they answer the same question, unless they only grew from one day to the next. Between
 * families of the same measure and group that differ by place, they are shown side by side with their scope.
 */
final class QuantityConflicts {
    private static final double COMPARABLE = 10;
    private static final double FAR_APART = 20;

    private final CaseView view;

    QuantityConflicts(CaseView view) {
        this.view = view;
    }

    /** @param families those of the same measure and group next to one another */
    List<Conflict> find(List<FigureFamily> families) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < families.size(); i++) {
            within(families.get(i), conflicts);
            // Families of one question stand together.
            for (int j = i + 1; j < families.size() && sameQuestion(families.get(i), families.get(j)); j++) {
                between(families.get(i), families.get(j), conflicts);
            }
        }
        return conflicts;
    }

    private void within(FigureFamily family, List<Conflict> conflicts) {
        if (family.measure().equals(Reading.COUNTED) || family.group().equals(CountedGroups.UNKNOWN)) {
            byClaim(family.readings())
                    .forEach(same -> within(
                            same,
                            Scope.UNCLEAR,
                            "The texts do not tell whether the numbers count the same.",
                            conflicts));
        } else {
            within(
                    family.readings(),
                    Scope.SAME,
                    "Both numbers count the same: " + family.group() + " " + family.measure() + ".",
                    conflicts);
        }
    }

    /** Numbers of which only the thing counted is known are held against each other within one claim only. */
    private static Collection<List<Reading>> byClaim(List<Reading> readings) {
        Map<String, List<Reading>> claims = new TreeMap<>();
        readings.forEach(reading ->
                claims.computeIfAbsent(reading.claim(), c -> new ArrayList<>()).add(reading));
        return claims.values();
    }

    private void within(List<Reading> readings, Scope scope, String explanation, List<Conflict> conflicts) {
        List<List<Reading>> sides = ValueSides.split(readings);
        if (sides.size() < 2 || reports(readings).size() < 2) {
            return;
        }
        if (grows(sides)) {
            conflicts.add(conflict(
                    readings, sides, Scope.DIFFERS, "The higher numbers were published later: a count that grew."));
        } else if (scope == Scope.SAME && isFarApart(sides)) {
            conflicts.add(conflict(
                    readings, sides, Scope.UNCLEAR, "The numbers are so far apart that they may not count the same."));
        } else {
            conflicts.add(conflict(readings, sides, scope, explanation));
        }
    }

    private static boolean sameQuestion(FigureFamily one, FigureFamily other) {
        return one.measure().equals(other.measure()) && one.group().equals(other.group());
    }

    /** The toll of a war and that of a battle in it: no two reports of one count differ so much. */
    private static boolean isFarApart(List<List<Reading>> sides) {
        double low = ValueSides.value(sides.getFirst().getFirst()).doubleValue();
        double high = ValueSides.value(sides.getLast().getFirst()).doubleValue();
        return low > 0 && high / low > FAR_APART;
    }

    private void between(FigureFamily one, FigureFamily other, List<Conflict> conflicts) {
        if (one.measure().equals(Reading.COUNTED)) {
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
        if (relation == PlaceRelation.UNKNOWN || relation == PlaceRelation.SAME) {
            return;
        }
        List<Reading> all = new ArrayList<>(one.readings());
        all.addAll(other.readings());
        List<List<Reading>> sides = ValueSides.split(all);
        if (sides.size() < 2) {
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
