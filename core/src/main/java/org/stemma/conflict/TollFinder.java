package org.stemma.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.align.PlaceRelation;
import org.stemma.claim.word.Numbers;
import org.stemma.conflict.event.Event;
import org.stemma.conflict.number.CaseView;
import org.stemma.conflict.number.NumberWords;
import org.stemma.conflict.number.Reading;
import org.stemma.conflict.number.ReadingCollector;
import org.stemma.conflict.number.ValueSides;
import org.stemma.statement.Stance;
import org.stemma.text.Ids;
import org.stemma.value.Bound;

/**
 * The toll of the case's main event: how many were killed and injured, over all reports of it. Totals that reports give count
 * first; parts are added up only where no report gives a total. Numbers of other times and of wider areas are left out.
 */
final class TollFinder {
    private static final String WHOLE = "people";
    private static final Set<String> NO_PEOPLE =
            Set.of("family", "house", "vehicle", "aircraft", "village", "attack", "shot", "round", "shooting");
    private static final Pattern PART_OF = Pattern.compile("\\b(?:one|two|three) of (?:the |at least |about )?$");
    private static final String ATTACKER_APART =
            "The attacker died too; whether the numbers count the attacker is not told.";
    private static final String ATTACKER_BETWEEN =
            "The attacker died too; the numbers are one apart, so some may count the attacker.";

    private final CaseView view;
    private final Event event;
    private final Collection<ClaimGroup> groups;
    private final EventScope scope;
    private final Victims victims;

    TollFinder(CaseView view, Event event, Collection<ClaimGroup> groups) {
        this.view = view;
        this.event = event;
        this.groups = groups;
        this.scope = new EventScope(event, groups, view);
        this.victims = new Victims(groups, view, scope);
    }

    /** The tolls that the reports give, at most one a measure. */
    List<Figure> find(List<Reading> readings) {
        List<Figure> figures = new ArrayList<>();
        toll("killed", readings).ifPresent(figures::add);
        toll("injured", readings).ifPresent(figures::add);
        return figures;
    }

    private Optional<Figure> toll(String measure, List<Reading> all) {
        List<Reading> counted =
                all.stream().filter(reading -> counts(reading, measure)).toList();
        List<Reading> whole =
                counted.stream().filter(r -> !NumberWords.isPart(r)).toList();
        List<Reading> readings = whole.isEmpty() ? counted : whole;
        List<Reading> wholes =
                readings.stream().filter(r -> isWhole(r, measure)).toList();
        Ends ends = wholes.isEmpty() ? addedUp(measure, readings) : totals(measure, wholes, readings);
        Set<String> statements = new TreeSet<>();
        readings.forEach(reading -> statements.add(reading.statement().id()));
        if (statements.isEmpty() && ends.sure() > 0) {
            statements.addAll(tellers(measure));
        }
        BigDecimal high = ends.high();
        if (statements.isEmpty() || (high != null && high.signum() == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                Ids.of("f", "toll", measure, event.id()),
                measure,
                WHOLE,
                event.places().isEmpty() ? null : event.places().getFirst(),
                ends.low(),
                high,
                List.copyOf(statements),
                null,
                event.id(),
                ends.conventions()));
    }

    /** Ends of a toll; {@code sure} is how many people are told of at the least. */
    private record Ends(@Nullable BigDecimal low, @Nullable BigDecimal high, int sure, List<String> conventions) {}

    private Set<String> tellers(String measure) {
        Set<String> types = measure.equals("killed")
                ? Set.of("casualty.killed", "casualty.died", "crime.murder")
                : Set.of("casualty.injured", "conflict.shooting");
        Set<String> ids = new TreeSet<>();
        for (ClaimGroup group : groups) {
            group.statements().stream()
                    .filter(s -> s.type() != null && types.contains(s.type()))
                    .filter(s -> s.stance() == Stance.ASSERTED && scope.fit(s) != EventScope.Fit.OUT)
                    .forEach(s -> ids.add(s.id()));
        }
        return ids;
    }

    private boolean counts(Reading reading, String measure) {
        if (!reading.measure().equals(measure)
                || NO_PEOPLE.contains(bare(reading))
                || reading.statement().stance() != Stance.ASSERTED
                || reading.wide()
                || reading.quantity().partOf() != null) {
            return false;
        }
        EventScope.Fit fit = scope.fit(reading.statement());
        return fit != EventScope.Fit.OUT && !isElsewhere(reading, fit) && !isPartOfOther(reading);
    }

    /** Another place; or a whole country where the event has a town and the statement does not tell the event's time. */
    private boolean isElsewhere(Reading reading, EventScope.Fit fit) {
        Set<String> here = view.places().narrowest(new TreeSet<>(event.places()));
        Set<String> there = view.places().narrowest(reading.places());
        PlaceRelation relation = view.places().relation(here, there);
        boolean wider = !there.isEmpty()
                && there.stream().allMatch(view.places()::isWide)
                && here.stream().noneMatch(view.places()::isWide);
        return relation == PlaceRelation.DIFFERENT || (wider && fit != EventScope.Fit.TOLD && isLarge(reading));
    }

    private static boolean isLarge(Reading reading) {
        return ValueSides.value(reading).compareTo(BigDecimal.valueOf(1000)) >= 0;
    }

    /** "One of seven officers": the seven are not those who were killed. */
    private static boolean isPartOfOther(Reading reading) {
        if (reading.quantity().measure() != null) {
            return false;
        }
        int before = reading.quantity().anchor().begin()
                - reading.statement().anchor().begin();
        String text = reading.statement().anchor().exact();
        return before > 0
                && before <= text.length()
                && PART_OF.matcher(text.substring(Math.max(0, before - 30), before))
                        .find();
    }

    private static String bare(Reading reading) {
        return reading.group().replace(ReadingCollector.REST, "");
    }

    private static boolean isRest(Reading reading) {
        return reading.group().endsWith(ReadingCollector.REST);
    }

    /** "Killed one and injured three others": the others are all of the injured, but not all of the killed. */
    private static boolean isWhole(Reading reading, String measure) {
        return bare(reading).equals(WHOLE) && (!isRest(reading) || measure.equals("injured"));
    }

    private Ends totals(String measure, List<Reading> wholes, List<Reading> readings) {
        List<Reading> telling = FigureFinder.telling(wholes);
        BigDecimal low = FigureFinder.low(telling);
        BigDecimal high = FigureFinder.high(telling);
        List<String> conventions = new ArrayList<>();
        if (high == null) {
            return new Ends(low, null, 1, conventions);
        }
        BigDecimal most = high;
        for (Reading reading : readings) {
            BigDecimal value = Numbers.point(reading.quantity());
            if (isRest(reading) && !isWhole(reading, measure) && value != null) {
                most = most.max(value.add(BigDecimal.ONE));
            }
        }
        boolean killed = measure.equals("killed");
        if (killed && victims.attackerDied() && low != null) {
            if (most.compareTo(low) == 0) {
                most = most.add(BigDecimal.ONE);
                conventions.add(ATTACKER_APART);
            } else if (most.subtract(low).compareTo(BigDecimal.ONE) == 0) {
                conventions.add(ATTACKER_BETWEEN);
            }
        }
        return new Ends(low, most, 1, conventions);
    }

    /** No report gives a total: parts and people told of one by one are added up, report by report. */
    private Ends addedUp(String measure, List<Reading> readings) {
        boolean killed = measure.equals("killed");
        boolean attacker = killed ? victims.attackerDied() : victims.attackerHurt();
        Map<String, Map<String, BigDecimal>> parts = new TreeMap<>();
        BigDecimal largest = BigDecimal.ZERO;
        for (Reading reading : FigureFinder.telling(readings)) {
            BigDecimal value = Objects.requireNonNullElse(Numbers.point(reading.quantity()), ValueSides.value(reading));
            parts.computeIfAbsent(reading.report(), r -> new TreeMap<>())
                    .merge(reading.group(), value, BigDecimal::max);
            if (reading.quantity().bound() != Bound.AT_MOST) {
                largest = largest.max(value);
            }
        }
        BigDecimal most = BigDecimal.ZERO;
        for (String report : event.reports()) {
            BigDecimal sum = BigDecimal.valueOf(victims.count(report, killed));
            for (BigDecimal part : parts.getOrDefault(report, Map.of()).values()) {
                sum = sum.add(part);
            }
            most = most.max(sum);
        }
        BigDecimal least = largest.max(most.signum() > 0 || attacker ? BigDecimal.ONE : BigDecimal.ZERO);
        List<String> conventions = new ArrayList<>();
        if (attacker && most.signum() > 0) {
            conventions.add(
                    "The attacker is among those who were " + measure + "; the reports may not count the attacker.");
        }
        BigDecimal high = attacker ? most.add(BigDecimal.ONE) : most;
        return new Ends(least, high.max(least), high.signum(), conventions);
    }
}
