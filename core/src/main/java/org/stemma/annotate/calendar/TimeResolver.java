package org.stemma.annotate.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.value.Granularity;
import org.stemma.value.TimeSpan;
import org.stemma.value.TimexType;

/** Places a sense in the calendar. */
public final class TimeResolver {
    private TimeResolver() {}

    /** What the sense means, seen from there; empty if it means no date that exists. */
    public static Optional<Resolved> resolve(Sense sense, Viewpoints seen) {
        return switch (sense) {
            case Sense.Atom ignored -> Optional.empty();
            case Sense.Calendar date -> CalendarResolver.calendar(date, seen);
            case Sense.Numeric date -> CalendarResolver.numeric(date, seen);
            case Sense.Weekday weekday -> CalendarResolver.weekday(weekday, seen);
            case Sense.Holiday holiday -> CalendarResolver.holiday(holiday, seen);
            case Sense.YearPart part -> CalendarResolver.yearPart(part, seen);
            case Sense.ShiftedMonth month -> CalendarResolver.month(month, seen);
            case Sense.ShiftedSeason season -> CalendarResolver.season(season, seen);
            case Sense.Relative relative -> CalendarResolver.relative(relative, seen);
            case Sense.Decade decade -> Optional.of(decade(decade.digits()));
            case Sense.Offset offset -> LengthResolver.offset(offset, seen);
            case Sense.Within within -> within(within, seen);
            case Sense.Part part -> PartResolver.resolve(part, seen);
            case Sense.Clock clock -> Optional.of(at(clock(clock), null, seen));
            case Sense.DayPart part -> Optional.of(at("T" + part.code(), null, seen));
            case Sense.At at -> at(at, seen);
            case Sense.Amount amount -> Optional.of(LengthResolver.duration(amount));
            case Sense.Anchored anchored -> Optional.of(LengthResolver.anchored(anchored, seen.published()));
            case Sense.Repeated repeated -> Optional.of(new Resolved(TimexType.SET, repeated.value(), null));
            case Sense.Reference reference -> Optional.of(Resolved.date(reference.value(), null));
            case Sense.Between between -> between(between, seen);
        };
    }

    private static Resolved decade(String digits) {
        if (digits.startsWith("c")) {
            return Periods.century(Integer.parseInt(digits.substring(1)));
        }
        boolean twoDigits = digits.length() == 1;
        String century = digits.compareTo("2") < 0 ? "20" : "19";
        return Periods.decade(twoDigits ? century + digits : digits);
    }

    private static Optional<Resolved> within(Sense.Within within, Viewpoints seen) {
        if (within.outer() instanceof Sense.Atom) {
            return aroundNarrative(within, seen);
        }
        TimeSpan outer = resolve(within.outer(), seen).map(Resolved::span).orElse(null);
        if (outer == null || outer.begin() == null || outer.end() == null) {
            return Optional.of(Resolved.date((within.unit() == null ? Unit.DAY : within.unit()).unknown(), null));
        }
        LocalDate begin = outer.begin();
        if (within.unit() == Unit.MONTH) {
            boolean exists = within.nth() >= 1 && within.nth() <= 12;
            return exists ? Optional.of(Periods.month(YearMonth.of(begin.getYear(), within.nth()))) : Optional.empty();
        }
        if (within.unit() != null) {
            return unitWithin(within.unit(), within.nth(), outer);
        }
        LocalDate day = outer.granularity() == Granularity.WEEK
                ? begin.plusDays(within.weekday() - 1L)
                : begin.with(TemporalAdjusters.dayOfWeekInMonth(within.nth(), DayOfWeek.of(within.weekday())));
        return Optional.of(Periods.of(Unit.DAY, day));
    }

    private static Optional<Resolved> unitWithin(Unit unit, int nth, TimeSpan outer) {
        LocalDate begin = outer.begin();
        LocalDate end = outer.end();
        if (begin == null || end == null || nth == 0 || nth > 400) {
            return Optional.empty();
        }
        LocalDate day;
        if (unit == Unit.DAY) {
            day = nth < 0 ? end.plusDays(nth + 1L) : begin.plusDays(nth - 1L);
        } else {
            // the calendar week in which most of the seven days lie
            int half = unit == Unit.WEEK ? 3 : nth < 0 ? 6 : 0;
            day = nth < 0
                    ? end.minusDays(half).plusWeeks(nth + 1L)
                    : begin.plusDays(half).plusWeeks(nth - 1L);
        }
        return day.isAfter(end) || day.isBefore(begin) ? Optional.empty() : Optional.of(Periods.of(unit, day));
    }

    private static Optional<Resolved> aroundNarrative(Sense.Within within, Viewpoints seen) {
        if (seen.day() == null) {
            return CalendarResolver.weekday(new Sense.Weekday(within.weekday(), Sense.Shift.NONE), seen);
        }
        Sense.Shift shift =
                within.nth() > 0 ? Sense.Shift.NEXT : within.nth() < 0 ? Sense.Shift.LAST : Sense.Shift.NONE;
        return Optional.of(Periods.of(Unit.DAY, Recurring.weekday(within.weekday(), shift, seen.day(), Tense.PAST)));
    }

    private static Optional<Resolved> at(Sense.At at, Viewpoints seen) {
        String time = switch (at.time()) {
            case Sense.Clock clock -> clock(clock);
            case Sense.DayPart part -> "T" + part.code();
            default -> "";
        };
        if (time.isEmpty()) {
            return resolve(at.time(), seen);
        }
        return Optional.of(at(time, at.day(), seen));
    }

    private static Resolved at(String time, @Nullable Sense day, Viewpoints seen) {
        TimeSpan span = day == null
                ? seen.day() == null ? null : TimeSpan.day(seen.day())
                : resolve(day, seen).map(Resolved::span).orElse(null);
        if (span == null || span.begin() == null) {
            return new Resolved(TimexType.TIME, "XXXX-XX-XX" + time, null);
        }
        Granularity granularity = Character.isDigit(time.charAt(1)) ? Granularity.MINUTE : Granularity.DAYPART;
        return new Resolved(TimexType.TIME, span.begin() + time, new TimeSpan(span.begin(), span.end(), granularity));
    }

    private static String clock(Sense.Clock clock) {
        return String.format(Locale.ROOT, "T%02d:%02d", clock.hour(), clock.minute()) + clock.zone();
    }

    /** The end that tells more is read first, and the other one is looked for before or after it. */
    private static Optional<Resolved> between(Sense.Between between, Viewpoints seen) {
        boolean yearFirst = hasYear(between.from()) && !hasYear(between.to());
        boolean forward = seen.tense() == Tense.FUTURE || yearFirst;
        Resolved first;
        Resolved second;
        if (forward) {
            first = resolve(between.from(), seen).orElse(null);
            second = first == null
                    ? null
                    : resolve(between.to(), from(between.to(), first, seen, Tense.FUTURE))
                            .orElse(null);
        } else {
            second = resolve(between.to(), seen).orElse(null);
            first = second == null
                    ? null
                    : resolve(between.from(), from(between.from(), second, seen, Tense.PAST))
                            .orElse(null);
        }
        if (first == null || second == null) {
            return Optional.empty();
        }
        return Optional.of(Resolved.date(first.timex() + "/" + second.timex(), cover(first.span(), second.span())));
    }

    private static boolean hasYear(Sense sense) {
        return sense instanceof Sense.Calendar date && date.year() != null;
    }

    /** Today and last year are seen from the publication, whatever the other end is. */
    private static boolean isFixed(Sense sense) {
        return switch (sense) {
            case Sense.Relative relative -> relative.from() == Sense.Viewpoint.PUBLICATION;
            case Sense.Offset offset -> offset.from() == Sense.Viewpoint.PUBLICATION;
            case Sense.Within within -> isFixed(within.outer());
            case Sense.Part part -> isFixed(part.inner());
            case Sense.YearPart part -> part.year() != null && isFixed(part.year());
            case Sense.At at -> at.day() != null && isFixed(at.day());
            default -> false;
        };
    }

    private static Viewpoints from(Sense sense, Resolved other, Viewpoints seen, Tense tense) {
        if (isFixed(sense)) {
            return seen;
        }
        TimeSpan span = other.span();
        LocalDate moment = span == null ? null : tense == Tense.PAST ? span.begin() : span.end();
        return moment == null ? seen : seen.at(moment, tense);
    }

    private static @Nullable TimeSpan cover(@Nullable TimeSpan first, @Nullable TimeSpan second) {
        if (first == null || second == null || first.begin() == null || second.end() == null) {
            return null;
        }
        boolean ordered = ChronoUnit.DAYS.between(first.begin(), second.end()) >= 0;
        return ordered ? new TimeSpan(first.begin(), second.end(), first.granularity()) : null;
    }
}
