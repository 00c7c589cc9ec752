package org.stemma.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.ClaimGroup;
import org.stemma.conflict.number.AgeReader;
import org.stemma.conflict.number.CaseView;
import org.stemma.conflict.number.Reading;
import org.stemma.conflict.number.ValueSides;

/**
 * One person told of different ages: a named one and the only child over the whole case, a grown-up without a name within a claim.
 * A report that gives several ages speaks of several people, or contradicts itself, and takes no side.
 */
final class AgeConflicts {
    /** Two children of more than so many months between them are two children. */
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(36);

    /** A child of whom so many reports tell the age is the one that the case is about. */
    private static final int CENTRAL = 3;

    private final AgeReader ages;
    private final QuantityWriter writer;

    AgeConflicts(CaseView view) {
        ages = new AgeReader(view);
        writer = new QuantityWriter(view);
    }

    List<Conflict> find(Collection<ClaimGroup> groups) {
        List<Reading> read = ages.read(groups);
        Map<String, List<Reading>> people = new TreeMap<>();
        for (Reading age : read) {
            if (!age.group().startsWith(AgeReader.CHILD)) {
                String claim = age.group().equals(AgeReader.ADULT) ? age.claim() : "";
                people.computeIfAbsent(age.group() + claim, k -> new ArrayList<>())
                        .add(age);
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        people.values().forEach(person -> {
            List<List<Reading>> sides = ValueSides.split(clear(person));
            if (sides.size() > 1) {
                conflicts.add(writer.write(sides, Scope.SAME, "The reports give different ages for the same person."));
            }
        });
        children(read).forEach(child -> onlyChild(child).ifPresent(conflicts::add));
        return conflicts;
    }

    /** Boys and girls apart; a child of whom the gender is not told belongs to them where there are only boys or only girls. */
    private static List<List<Reading>> children(List<Reading> ages) {
        List<Reading> all = ages.stream()
                .filter(age -> age.group().startsWith(AgeReader.CHILD))
                .toList();
        List<Reading> boys =
                all.stream().filter(age -> age.group().endsWith(AgeReader.BOY)).toList();
        List<Reading> girls =
                all.stream().filter(age -> age.group().endsWith(AgeReader.GIRL)).toList();
        return boys.isEmpty() || girls.isEmpty() ? List.of(all) : List.of(boys, girls);
    }

    private Optional<Conflict> onlyChild(List<Reading> child) {
        List<List<Reading>> sides = ValueSides.split(clear(child));
        if (sides.size() != 2) {
            return Optional.empty();
        }
        BigDecimal apart = ValueSides.value(sides.getLast().getFirst())
                .subtract(ValueSides.value(sides.getFirst().getFirst()));
        List<Reading> told = sides.stream().flatMap(List::stream).toList();
        boolean oneClaim = told.stream().map(Reading::claim).distinct().count() == 1;
        boolean central = told.stream().map(Reading::report).distinct().count() >= CENTRAL;
        return apart.compareTo(MOST_MONTHS) > 0 || !(oneClaim || central)
                ? Optional.empty()
                : Optional.of(writer.write(
                        sides,
                        oneClaim ? Scope.SAME : Scope.UNCLEAR,
                        "The reports give different ages for a child; that it is one child is likely, but not told."));
    }

    /** The ages of reports that give one only. */
    private static List<Reading> clear(List<Reading> ages) {
        Map<String, List<Reading>> byReport = new TreeMap<>();
        ages.forEach(age ->
                byReport.computeIfAbsent(age.report(), r -> new ArrayList<>()).add(age));
        Set<String> several = new TreeSet<>();
        byReport.forEach((report, told) -> {
            if (ValueSides.split(told).size() > 1) {
                several.add(report);
            }
        });
        return ages.stream().filter(age -> !several.contains(age.report())).toList();
    }
}
