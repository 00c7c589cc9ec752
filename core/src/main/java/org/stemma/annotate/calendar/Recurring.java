package org.stemma.annotate.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.calendar.Sense.Shift;

/** Which year's June, which week's Friday: picks among recurring times by the tense and the day from which it is seen. */
final class Recurring {
    /** Datelines and page dates differ by a day over the time zones. */
    private static final int SLACK = 1;

    private Recurring() {}

    /**
     * The time of the year that is meant.
     *
     * @param inYear the time in a year; null where the year has none (29 February)
     */
    static Optional<Resolved> findYearly(IntFunction<@Nullable Resolved> inYear, LocalDate seen, Tense tense) {
        Resolved best = null;
        long bestDistance = Long.MAX_VALUE;
        for (int year = seen.getYear() - 4; year <= seen.getYear() + 4; year++) {
            Resolved candidate = inYear.apply(year);
            if (candidate == null || !fits(candidate, seen, tense)) {
                continue;
            }
            long distance = distance(candidate, seen);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean fits(Resolved candidate, LocalDate seen, Tense tense) {
        return switch (tense) {
            case PAST -> !begin(candidate).isAfter(seen.plusDays(SLACK));
            case FUTURE -> !end(candidate).isBefore(seen.minusDays(SLACK));
            case PRESENT, UNKNOWN -> true;
        };
    }

    private static long distance(Resolved candidate, LocalDate seen) {
        if (begin(candidate).isAfter(seen)) {
            return ChronoUnit.DAYS.between(seen, begin(candidate));
        }
        return Math.max(0, ChronoUnit.DAYS.between(end(candidate), seen));
    }

    private static LocalDate begin(Resolved resolved) {
        return resolved.span() == null || resolved.span().begin() == null
                ? LocalDate.MIN
                : resolved.span().begin();
    }

    private static LocalDate end(Resolved resolved) {
        return resolved.span() == null || resolved.span().end() == null
                ? LocalDate.MAX
                : resolved.span().end();
    }

    /** The weekday that is meant: the last one up to the day from which it is seen, unless the words or the tense say otherwise. */
    static LocalDate weekday(int weekday, Shift shift, LocalDate seen, Tense tense) {
        int back = Math.floorMod(seen.getDayOfWeek().getValue() - weekday, 7);
        int ahead = Math.floorMod(weekday - seen.getDayOfWeek().getValue(), 7);
        return switch (shift) {
            case LAST -> seen.minusDays(back == 0 ? 7 : back);
            case NEXT -> seen.plusDays(ahead == 0 ? 7 : ahead);
            case THIS -> tense == Tense.PAST ? seen.minusDays(back) : seen.plusDays(ahead);
            case NONE -> tense == Tense.FUTURE ? seen.plusDays(ahead) : seen.minusDays(back);
        };
    }

    /** A month named with last, this or next. */
    static int year(int month, Shift shift, LocalDate seen) {
        int now = seen.getMonthValue();
        return switch (shift) {
            case LAST -> month < now ? seen.getYear() : seen.getYear() - 1;
            case NEXT -> month > now ? seen.getYear() : seen.getYear() + 1;
            case THIS, NONE -> seen.getYear();
        };
    }

    /** The Saturday of the weekend that is meant. */
    static LocalDate weekend(int by, LocalDate seen, Tense tense) {
        LocalDate thisSaturday =
                seen.minusDays(Math.floorMod(seen.getDayOfWeek().getValue() - 6, 7));
        boolean within = !seen.isAfter(thisSaturday.plusDays(1));
        return switch (by) {
            case 0 -> tense == Tense.FUTURE && !within ? thisSaturday.plusDays(7) : thisSaturday;
            case 1 -> thisSaturday.plusDays(7);
            default -> thisSaturday.minusDays(within ? 7L : 0L).minusDays(7L * (-1 - by));
        };
    }
}
