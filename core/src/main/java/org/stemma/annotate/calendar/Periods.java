package org.stemma.annotate.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.stemma.value.Granularity;
import org.stemma.value.TimeSpan;

/** Whole units of the calendar as resolved times: the day, week, month … that holds a day. */
final class Periods {
    private static final int MONTHS_IN_QUARTER = 3;

    private Periods() {}

    /** The unit that holds this day. */
    static Resolved of(Unit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> Resolved.date(day.toString(), TimeSpan.day(day));
            case WEEK -> week(day);
            case WEEKEND -> weekend(day);
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case SEASON, YEAR -> year(day.getYear());
            case DECADE -> decade(Integer.toString(day.getYear() / 10));
            case CENTURY -> century((day.getYear() - 1) / 100);
        };
    }

    static Resolved week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Resolved.date(weekCode(day), new TimeSpan(monday, monday.plusDays(6), Granularity.WEEK));
    }

    static Resolved weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return Resolved.date(weekCode(day) + "-WE", new TimeSpan(saturday, saturday.plusDays(1), Granularity.WEEKEND));
    }

    private static String weekCode(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Resolved month(YearMonth month) {
        return Resolved.date(month.toString(), new TimeSpan(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH));
    }

    static Resolved quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, (quarter - 1) * MONTHS_IN_QUARTER + 1);
        return Resolved.date(
                year + "-Q" + quarter,
                new TimeSpan(
                        first.atDay(1), first.plusMonths(MONTHS_IN_QUARTER - 1L).atEndOfMonth(), Granularity.QUARTER));
    }

    static Resolved year(int year) {
        return Resolved.date(
                String.format(Locale.ROOT, "%04d", year),
                new TimeSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR));
    }

    /** Ten years: {@code 199} stands for the 1990s. */
    static Resolved decade(String digits) {
        int first = Integer.parseInt(digits) * 10;
        return Resolved.date(
                digits, new TimeSpan(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Granularity.DECADE));
    }

    /** A hundred years: 18 stands for the 19th century. */
    static Resolved century(int hundreds) {
        int first = hundreds * 100 + 1;
        return Resolved.date(
                String.format(Locale.ROOT, "%02d", hundreds),
                new TimeSpan(LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31), Granularity.DECADE));
    }

    /** Quarter, half or season of a year by its TIMEX3 code. */
    static Resolved part(int year, String code) {
        if (code.startsWith("Q")) {
            return quarter(year, code.charAt(1) - '0');
        }
        int firstMonth = switch (code) {
            case "H1" -> 1;
            case "H2" -> 7;
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        YearMonth first = YearMonth.of(year, firstMonth);
        boolean half = code.startsWith("H");
        YearMonth last = first.plusMonths(half ? 5 : 2);
        return Resolved.date(
                year + "-" + code,
                new TimeSpan(first.atDay(1), last.atEndOfMonth(), half ? Granularity.QUARTER : Granularity.SEASON));
    }
}
