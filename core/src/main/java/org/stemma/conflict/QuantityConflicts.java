package org.stemma.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.conflict.number.CaseView;
import org.stemma.conflict.number.CountedGroups;
import org.stemma.conflict.number.FigureFamily;
import org.stemma.conflict.number.NumberWords;
import org.stemma.conflict.number.Reading;
import org.stemma.conflict.number.ReadingCollector;
import org.stemma.conflict.number.ValueSides;
import org.stemma.statement.Stance;
import org.stemma.value.QuantityKind;

/**
 * Different numbers. Within a family they answer the same question, unless they only grew from one day to the next. Between
 * families of the same measure and group that differ by place, they are shown side by side with their scope.
 */
final class QuantityConflicts {
    private final QuantityJudge judge;
    private final AreaConflicts areas;

    QuantityConflicts(CaseView view) {
        QuantityWriter writer = new QuantityWriter(view);
        judge = new QuantityJudge(view, writer);
        areas = new AreaConflicts(view, writer);
    }

    /** @param families those of the same measure and group next to one another */
    List<Conflict> find(List<FigureFamily> families) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < families.size(); i++) {
            within(families.get(i), conflicts);
            // Families of one question stand together.
            for (int j = i + 1; j < families.size() && sameQuestion(families.get(i), families.get(j)); j++) {
                areas.between(families.get(i), families.get(j)).ifPresent(conflicts::add);
            }
        }
        return conflicts;
    }

    private static boolean sameQuestion(FigureFamily one, FigureFamily other) {
        return one.measure().equals(other.measure()) && one.group().equals(other.group());
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
        } else if (family.readings().getFirst().quantity().kind() == QuantityKind.DISTANCE) {
            within(
                    readings,
                    byClaim(readings).size() == 1 ? Scope.SAME : Scope.UNCLEAR,
                    "Both give the " + family.measure() + " of a '" + family.group() + "'.",
                    conflicts);
        } else {
            within(
                    readings,
                    Scope.SAME,
                    "Both numbers count the same: " + family.group() + " " + family.measure() + ".",
                    conflicts);
        }
    }

    /** A number that somebody denies, and a part of a larger number, say nothing against another number. */
    static List<Reading> held(FigureFamily family) {
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
        List<List<Reading>> split = ValueSides.split(readings);
        List<List<List<Reading>>> sizes = ValueSides.bySize(split);
        if (sizes.size() > 1 && sizes.stream().allMatch(sides -> sides.size() == 1)) {
            List<List<Reading>> all = sizes.stream().map(List::getFirst).toList();
            judge.judge(all, Scope.UNCLEAR, "The numbers are so far apart that they may not count the same.")
                    .ifPresent(conflicts::add);
            return;
        }
        sizes.forEach(sides -> judge.judge(sides, scope, explanation).ifPresent(conflicts::add));
        if (split.size() == 1) {
            ValueSides.splitStrictly(split.getFirst())
                    .flatMap(sides -> judge.judge(
                            sides,
                            Scope.UNCLEAR,
                            "One side gives the number, the other says that it was more; strictly, both cannot hold."))
                    .ifPresent(conflicts::add);
        }
    }
}
