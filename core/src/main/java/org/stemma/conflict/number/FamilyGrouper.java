package org.stemma.conflict.number;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.align.PlaceRelation;
import org.stemma.claim.align.Places;
import org.stemma.value.TimeSpan;

/** Puts readings into families. A reading without a place or time joins the largest family that it fits. */
public final class FamilyGrouper {
    private static final long SAME_TIME_DAYS = 45;

    private final Places places;

    public FamilyGrouper(Places places) {
        this.places = places;
    }

    /** The families, sorted by measure, group and first reading. */
    public List<FigureFamily> group(List<Reading> readings) {
        Map<String, List<Reading>> byQuestion = new TreeMap<>();
        for (Reading reading : readings) {
            byQuestion
                    .computeIfAbsent(reading.measure() + "|" + reading.group(), k -> new ArrayList<>())
                    .add(reading);
        }
        List<FigureFamily> families = new ArrayList<>();
        byQuestion.values().forEach(same -> families.addAll(split(same)));
        return families;
    }

    private List<FigureFamily> split(List<Reading> readings) {
        List<List<Reading>> families = new ArrayList<>();
        join(families, readings, true, true);
        join(families, readings, true, false);
        families.sort(Comparator.comparingInt((List<Reading> family) -> -family.size()));
        join(families, readings, false, true);
        join(families, readings, false, false);
        return families.stream().map(this::family).toList();
    }

    private void join(List<List<Reading>> families, List<Reading> readings, boolean placed, boolean timed) {
        for (Reading reading : readings) {
            if (reading.places().isEmpty() != placed && (reading.time() != null) == timed) {
                home(families, reading).add(reading);
            }
        }
    }

    private List<Reading> home(List<List<Reading>> families, Reading reading) {
        for (List<Reading> family : families) {
            if (family.stream().allMatch(other -> answersSame(reading, other))) {
                return family;
            }
        }
        List<Reading> fresh = new ArrayList<>();
        families.add(fresh);
        return fresh;
    }

    private boolean answersSame(Reading one, Reading other) {
        return one.wide() == other.wide()
                && samePlace(one, other)
                && sameTime(one.time(), other.time())
                && !isHistory(one, other)
                && !isHistory(other, one);
    }

    /** A number without a time is news of its report, and no number of long ago. */
    private static boolean isHistory(Reading old, Reading news) {
        TimeSpan time = old.time();
        LocalDate told = news.published();
        LocalDate begin = time == null ? null : time.begin();
        return news.time() == null
                && told != null
                && begin != null
                && begin.plusDays(SAME_TIME_DAYS).isBefore(told);
    }

    private boolean samePlace(Reading one, Reading other) {
        Set<String> left = places.narrowest(one.places());
        Set<String> right = places.narrowest(other.places());
        return switch (places.relation(left, right)) {
            case SAME, UNKNOWN -> true;
            case NESTED -> isWide(left) == isWide(right);
            case DIFFERENT -> false;
        };
    }

    private boolean isWide(Set<String> ids) {
        return ids.stream().anyMatch(places::isWide);
    }

    /** Times that lie near one another and begin near one another: a count since years ago is another question. */
    public static boolean sameTime(@Nullable TimeSpan one, @Nullable TimeSpan other) {
        if (one == null || other == null) {
            return true;
        }
        return near(one.begin(), other.begin()) && near(one.end(), other.end());
    }

    private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= SAME_TIME_DAYS;
    }

    private FigureFamily family(List<Reading> readings) {
        Set<String> ids = new TreeSet<>();
        readings.forEach(reading -> ids.addAll(reading.places()));
        List<Reading> sorted = readings.stream()
                .sorted(Comparator.comparing(reading -> reading.quantity().anchor()))
                .toList();
        return new FigureFamily(sorted.getFirst().measure(), sorted.getFirst().group(), places.narrowest(ids), sorted);
    }

    /** How the places of two families stand to one another. */
    public PlaceRelation relation(FigureFamily one, FigureFamily other) {
        return places.relation(one.places(), other.places());
    }
}
