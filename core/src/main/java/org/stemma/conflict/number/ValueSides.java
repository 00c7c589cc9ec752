package org.stemma.conflict.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.claim.word.Numbers;
import org.stemma.value.Bound;

/** Sorts readings of one family by what number they give; numbers that can both hold stand together. */
public final class ValueSides {
    private static final double FAR_APART = 20;
    private static final BigDecimal ROUND = BigDecimal.valueOf(5);

    private ValueSides() {}

    /** Readings that can hold together, by rising number. Vague counts form a group only where nothing else fits them. */
    public static List<List<Reading>> split(List<Reading> readings) {
        List<Reading> exactFirst = readings.stream()
                .sorted(Comparator.comparing((Reading r) -> r.quantity().bound() == Bound.VAGUE)
                        .thenComparing(r -> isOpen(r))
                        .thenComparing(r -> value(r))
                        .thenComparing(r -> r.quantity().anchor()))
                .toList();
        List<List<Reading>> sides = new ArrayList<>();
        for (Reading reading : exactFirst) {
            if (!fitsSeveral(sides, reading)) {
                side(sides, reading).add(reading);
            }
        }
        sides.sort(Comparator.comparing(side -> value(side.getFirst())));
        return sides;
    }

    /** "Thousands" beside 5,500 and 14,000 takes neither side. */
    private static boolean fitsSeveral(List<List<Reading>> sides, Reading reading) {
        return reading.quantity().bound() == Bound.VAGUE
                && sides.stream()
                                .filter(side ->
                                        Numbers.compatible(side.getFirst().quantity(), reading.quantity()))
                                .count()
                        > 1;
    }

    private static List<Reading> side(List<List<Reading>> sides, Reading reading) {
        List<Reading> best = null;
        for (List<Reading> side : sides) {
            if (Numbers.equal(side.getFirst().quantity(), reading.quantity())) {
                return side;
            }
            if (best == null && Numbers.compatible(side.getFirst().quantity(), reading.quantity())) {
                best = side;
            }
        }
        if (best == null) {
            best = new ArrayList<>();
            sides.add(best);
        }
        return best;
    }

    /** The sides in runs of like size. The toll of a war and that of a battle in it: no two reports of one count differ so much. */
    public static List<List<List<Reading>>> bySize(List<List<Reading>> sides) {
        List<List<List<Reading>>> runs = new ArrayList<>();
        double before = 0;
        for (List<Reading> side : sides) {
            double value = value(side.getFirst()).doubleValue();
            if (runs.isEmpty() || (before > 0 && value / before > FAR_APART)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(side);
            before = value;
        }
        return runs;
    }

    private static boolean isOpen(Reading reading) {
        return reading.quantity().low() == null || reading.quantity().high() == null;
    }

    /**
     * "51" and "more than 51" apart: what stands together because both may be rounded, but strictly excludes each other. Only
     * for numbers that are not round; the given number first.
     */
    public static Optional<List<List<Reading>>> splitStrictly(List<Reading> side) {
        List<Reading> more = side.stream().filter(ValueSides::isStrictlyMore).toList();
        List<Reading> exact = side.stream()
                .filter(reading -> reading.quantity().bound() == Bound.EXACT)
                .filter(reading -> more.stream().anyMatch(other -> value(other).compareTo(value(reading)) == 0))
                .toList();
        return more.isEmpty() || exact.isEmpty() ? Optional.empty() : Optional.of(List.of(exact, more));
    }

    /** "More than 51": who says so of a number that is not round means at least one more. */
    public static boolean isStrictlyMore(Reading reading) {
        return reading.quantity().bound() == Bound.MORE_THAN
                && value(reading).remainder(ROUND).signum() != 0;
    }

    /** The number by which readings are ordered: the one named, else the lower end. */
    public static BigDecimal value(Reading reading) {
        BigDecimal point = Numbers.point(reading.quantity());
        if (point != null) {
            return point;
        }
        BigDecimal low = reading.quantity().low();
        BigDecimal high = reading.quantity().high();
        if (low != null) {
            return low;
        }
        return high == null ? BigDecimal.ZERO : high;
    }

    /** The words of the readings for their number, each once, in the order of the readings. */
    public static String words(List<Reading> side) {
        return side.stream()
                .map(reading -> reading.quantity().anchor().exact().replaceAll("\\s+", " "))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(" / "));
    }
}
