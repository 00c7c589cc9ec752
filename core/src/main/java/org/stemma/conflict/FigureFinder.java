package org.stemma.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.EventGroup;
import org.stemma.claim.word.Numbers;
import org.stemma.conflict.event.Event;
import org.stemma.conflict.event.EventFinder;
import org.stemma.conflict.number.CaseView;
import org.stemma.conflict.number.CountedGroups;
import org.stemma.conflict.number.FamilyGrouper;
import org.stemma.conflict.number.FigureFamily;
import org.stemma.conflict.number.Reading;
import org.stemma.conflict.number.ReadingCollector;
import org.stemma.conflict.number.ValueSides;
import org.stemma.text.Ids;
import org.stemma.value.Bound;

/** Writes down, for every question that numbers answer, the lowest and the highest answer and who gives them. */
public final class FigureFinder {
    private FigureFinder() {}

    /**
     * The figures, sorted by measure, counted group and id. The toll of the main event takes the place of the figures that it
     * sums up.
     *
     * @param events what happened; of the main group's, one that can cost lives has a toll
     * @param reportGroups which reports tell of the same event
     */
    public static List<Figure> find(
            List<ClaimGroup> groups,
            AnnotatedCase annotated,
            Collection<Conflict> conflicts,
            Collection<Event> events,
            Collection<EventGroup> reportGroups) {
        CaseView view = new CaseView(annotated, groups, List.of());
        Map<String, String> conflictOf = conflictByStatement(conflicts);
        List<Reading> readings = new ReadingCollector(view).collect(groups);
        List<Figure> tolls = EventFinder.findWithToll(events, reportGroups).stream()
                .flatMap(event -> new TollFinder(view, event, groups).find(readings).stream())
                .map(toll -> withConflict(toll, conflictOf))
                .toList();
        List<Figure> figures = new ArrayList<>(tolls);
        for (FigureFamily family : new FamilyGrouper(view.places()).group(readings)) {
            if (isWorthTelling(family)) {
                figures.add(figure(family, conflictOf));
            }
        }
        figures.addAll(new VictimCounter(view).count(groups));
        figures.removeIf(figure -> tolls.stream().anyMatch(toll -> sumsUp(toll, figure)));
        figures.sort(Comparator.comparing(Figure::measure)
                .thenComparing(Figure::counted)
                .thenComparing(Figure::id));
        return figures;
    }

    private static boolean sumsUp(Figure toll, Figure figure) {
        return figure.event() == null
                && toll.measure().equals(figure.measure())
                && (figure.counted().equals(VictimCounter.EACH)
                        || (figure.counted().equals(toll.counted())
                                && toll.statements().containsAll(figure.statements())));
    }

    private static Figure withConflict(Figure toll, Map<String, String> conflictOf) {
        return new Figure(
                toll.id(),
                toll.measure(),
                toll.counted(),
                toll.place(),
                toll.low(),
                toll.high(),
                toll.statements(),
                conflict(toll.statements(), conflictOf),
                toll.event(),
                toll.conventions());
    }

    /** Numbers of which only the thing counted is known may count anything: together they would look like knowledge. */
    private static boolean isWorthTelling(FigureFamily family) {
        return !family.group().equals(CountedGroups.UNKNOWN)
                && !family.measure().equals(Reading.COUNTED);
    }

    private static Figure figure(FigureFamily family, Map<String, String> conflictOf) {
        List<String> statements = new ArrayList<>(new TreeSet<>(
                family.readings().stream().map(r -> r.statement().id()).toList()));
        String place =
                family.places().isEmpty() ? null : family.places().iterator().next();
        List<Reading> telling = telling(family.readings());
        return new Figure(
                Ids.of("f", family.measure(), family.group(), place, statements.getFirst()),
                family.measure(),
                family.group(),
                place,
                low(telling),
                high(telling),
                statements,
                conflict(statements, conflictOf));
    }

    /** Vague counts widen nothing where a number is given. */
    static List<Reading> telling(List<Reading> readings) {
        List<Reading> exact = readings.stream()
                .filter(reading -> reading.quantity().bound() != Bound.VAGUE)
                .toList();
        return exact.isEmpty() ? readings : exact;
    }

    static @Nullable BigDecimal low(List<Reading> readings) {
        BigDecimal lowest = null;
        for (Reading reading : readings) {
            BigDecimal point = Numbers.point(reading.quantity());
            BigDecimal low = point == null ? reading.quantity().low() : point;
            if (low != null && (lowest == null || low.compareTo(lowest) < 0)) {
                lowest = low;
            }
        }
        return lowest;
    }

    /** The highest number named; open where the readings that name the highest leave it open, or one says that it was more. */
    static @Nullable BigDecimal high(List<Reading> readings) {
        BigDecimal highest = null;
        boolean open = false;
        boolean beyond = false;
        for (Reading reading : readings) {
            BigDecimal point = Numbers.point(reading.quantity());
            BigDecimal value = point == null ? reading.quantity().high() : point;
            if (value == null) {
                return null;
            }
            int order = highest == null ? 1 : value.compareTo(highest);
            boolean more = ValueSides.isStrictlyMore(reading);
            if (order > 0) {
                highest = value;
                open = reading.quantity().high() == null;
                beyond = more;
            } else if (order == 0) {
                open = open && reading.quantity().high() == null;
                beyond = beyond || more;
            }
        }
        return open || beyond ? null : highest;
    }

    /** For each statement the conflict of numbers that it stands in; the first by id of several. */
    private static Map<String, String> conflictByStatement(Collection<Conflict> conflicts) {
        Map<String, String> conflictOf = new HashMap<>();
        for (Conflict conflict : conflicts) {
            if (conflict.kind() == ConflictKind.QUANTITY) {
                for (Side side : conflict.sides()) {
                    side.statements()
                            .forEach(id -> conflictOf.merge(
                                    id, conflict.id(), BinaryOperator.minBy(Comparator.<String>naturalOrder())));
                }
            }
        }
        return conflictOf;
    }

    private static @Nullable String conflict(List<String> statements, Map<String, String> conflictOf) {
        return statements.stream()
                .map(conflictOf::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
