package org.stemma.annotate.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.calendar.Sense.Calendar;
import org.stemma.annotate.calendar.Sense.Relative;
import org.stemma.annotate.calendar.Sense.Viewpoint;

/** Places dates: full and partial ones, weekdays, named days, parts of the year, units before and after. */
final class CalendarResolver {
    private CalendarResolver() {}

    static Optional<Resolved> calendar(Calendar date, Viewpoints seen) {
        Integer year = date.year() == null ? null : fullYear(date.year(), seen.published());
        if (date.month() == null) {
            return year == null ? dayOnly(date.day(), seen) : Optional.of(Periods.year(year));
        }
        if (year != null) {
            return Optional.ofNullable(inYear(year, date.month(), date.day()));
        }
        LocalDate published = seen.published();
        if (published == null) {
            return Optional.of(Resolved.date(
                    String.format(Locale.ROOT, "XXXX-%02d", date.month())
                            + (date.day() == null ? "" : String.format(Locale.ROOT, "-%02d", date.day())),
                    null));
        }
        int month = date.month();
        return Recurring.findYearly(y -> inYear(y, month, date.day()), published, seen.tense());
    }

    private static int fullYear(int year, @Nullable LocalDate published) {
        if (year >= 100) {
            return year;
        }
        int now = published == null ? 2000 : published.getYear();
        int full = now / 100 * 100 + year;
        return full > now + 20 ? full - 100 : full;
    }

    private static @Nullable Resolved inYear(int year, int month, @Nullable Integer day) {
        if (day == null) {
            return Periods.month(YearMonth.of(year, month));
        }
        boolean exists = YearMonth.of(year, month).isValidDay(day);
        return exists ? Periods.of(Unit.DAY, LocalDate.of(year, month, day)) : null;
    }

    private static Optional<Resolved> dayOnly(@Nullable Integer day, Viewpoints seen) {
        LocalDate from = seen.published();
        if (day == null) {
            return Optional.empty();
        }
        if (from == null) {
            return Optional.of(Resolved.date(String.format(Locale.ROOT, "XXXX-XX-%02d", day), null));
        }
        int step = seen.tense() == Tense.FUTURE ? 1 : -1;
        YearMonth month = YearMonth.from(from);
        for (int i = 0; i < 3; i++) {
            boolean ahead = month.isValidDay(day)
                    && (step > 0
                            ? !month.atDay(day).isBefore(from)
                            : !month.atDay(day).isAfter(from));
            if (ahead) {
                return Optional.of(Periods.of(Unit.DAY, month.atDay(day)));
            }
            month = month.plusMonths(step);
        }
        return Optional.empty();
    }

    /** Month first as in America or day first as elsewhere: the reading that is possible, else the one nearer to the publication. */
    static Optional<Resolved> numeric(Sense.Numeric date, Viewpoints seen) {
        int year = fullYear(date.year(), seen.published());
        Resolved monthFirst = date.first() > 12 ? null : inYear(year, date.first(), date.second());
        Resolved dayFirst = date.second() > 12 ? null : inYear(year, date.second(), date.first());
        if (monthFirst == null || dayFirst == null || seen.published() == null) {
            return Optional.ofNullable(monthFirst == null ? dayFirst : monthFirst);
        }
        LocalDate published = seen.published();
        return Optional.of(away(dayFirst, published) < away(monthFirst, published) ? dayFirst : monthFirst);
    }

    private static long away(Resolved day, LocalDate from) {
        return Math.abs(LocalDate.parse(day.timex()).toEpochDay() - from.toEpochDay());
    }

    static Optional<Resolved> weekday(Sense.Weekday weekday, Viewpoints seen) {
        if (seen.published() == null) {
            return Optional.of(Resolved.date("XXXX-WXX-" + weekday.day(), null));
        }
        return Optional.of(Periods.of(
                Unit.DAY, Recurring.weekday(weekday.day(), weekday.shift(), seen.published(), seen.tense())));
    }

    static Optional<Resolved> holiday(Sense.Holiday holiday, Viewpoints seen) {
        if (HolidayCalendar.isHistoric(holiday.rule())) {
            return HolidayCalendar.find(holiday.rule(), 0).map(d -> Periods.of(Unit.DAY, d));
        }
        if (holiday.year() instanceof Sense.Atom shift) {
            Tense tense = shift.value().equals("LAST")
                    ? Tense.PAST
                    : shift.value().equals("NEXT") ? Tense.FUTURE : seen.tense();
            return holiday(new Sense.Holiday(holiday.rule(), null), seen.at(seen.published(), tense));
        }
        if (holiday.year() != null) {
            return TimeResolver.resolve(holiday.year(), seen)
                    .map(Resolved::span)
                    .map(span -> span.begin())
                    .flatMap(begin -> HolidayCalendar.find(holiday.rule(), begin.getYear()))
                    .map(d -> Periods.of(Unit.DAY, d));
        }
        if (seen.published() == null) {
            return Optional.of(Resolved.date("XXXX-XX-XX", null));
        }
        return Recurring.findYearly(
                y -> HolidayCalendar.find(holiday.rule(), y)
                        .map(d -> Periods.of(Unit.DAY, d))
                        .orElse(null),
                seen.published(),
                seen.tense());
    }

    static Optional<Resolved> yearPart(Sense.YearPart part, Viewpoints seen) {
        if (part.year() != null) {
            return TimeResolver.resolve(part.year(), seen)
                    .map(Resolved::span)
                    .map(span -> span.begin())
                    .map(begin -> Periods.part(begin.getYear(), part.code()));
        }
        if (seen.published() == null) {
            return Optional.of(Resolved.date("XXXX-" + part.code(), null));
        }
        return Recurring.findYearly(y -> Periods.part(y, part.code()), seen.published(), seen.tense());
    }

    static Optional<Resolved> season(Sense.ShiftedSeason season, Viewpoints seen) {
        LocalDate published = seen.published();
        if (published == null) {
            return Optional.of(Resolved.date("XXXX-" + season.code(), null));
        }
        return switch (season.shift()) {
            case LAST -> Recurring.findYearly(y -> Periods.part(y, season.code()), published.minusDays(60), Tense.PAST);
            case NEXT ->
                Recurring.findYearly(y -> Periods.part(y, season.code()), published.plusDays(60), Tense.FUTURE);
            case THIS, NONE -> Optional.of(Periods.part(published.getYear(), season.code()));
        };
    }

    static Optional<Resolved> month(Sense.ShiftedMonth month, Viewpoints seen) {
        if (seen.published() == null) {
            return Optional.of(Resolved.date(String.format(Locale.ROOT, "XXXX-%02d", month.month()), null));
        }
        int year = Recurring.year(month.month(), month.shift(), seen.published());
        return Optional.of(Periods.month(YearMonth.of(year, month.month())));
    }

    static Optional<Resolved> relative(Relative relative, Viewpoints seen) {
        boolean daily = relative.unit() == Unit.DAY;
        LocalDate from = seen.published();
        if (relative.from() == Viewpoint.NARRATIVE) {
            from = daily ? seen.day() : seen.narrative();
        }
        if (from == null) {
            return Optional.of(Resolved.date(relative.unit().unknown(), null));
        }
        if (relative.unit() == Unit.WEEKEND) {
            return Optional.of(Periods.weekend(Recurring.weekend(relative.by(), from, seen.tense())));
        }
        LocalDate moved = relative.unit() == Unit.QUARTER
                ? from.plusMonths(3L * relative.by())
                : from.plus(relative.by(), relative.unit().chrono());
        return Optional.of(Periods.of(relative.unit(), moved));
    }
}
