package org.stemma.annotate.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When a named day falls, by its rule in {@code holidays.tsv}. */
final class HolidayCalendar {
    private static final int FULL_DATE = 10;

    private HolidayCalendar() {}

    /** Whether the rule names one day in history. */
    static boolean isHistoric(String rule) {
        return rule.length() == FULL_DATE && rule.charAt(4) == '-';
    }

    /** The day in this year; empty if the calendar of the rule does not reach it. */
    static Optional<LocalDate> find(String rule, int year) {
        if (isHistoric(rule)) {
            return Optional.of(LocalDate.parse(rule));
        }
        if (rule.startsWith("easter")) {
            return Optional.of(easter(year).plusDays(Integer.parseInt(rule.substring("easter".length()))));
        }
        if (rule.startsWith("hijri ")) {
            return hijri(rule.substring("hijri ".length()), year);
        }
        int plus = rule.indexOf('+');
        int later = plus < 0 ? 0 : Integer.parseInt(rule.substring(plus));
        String day = plus < 0 ? rule : rule.substring(0, plus);
        return Optional.of(gregorian(day, year).plusDays(later));
    }

    private static LocalDate gregorian(String rule, int year) {
        if (rule.indexOf('/') < 0) {
            return LocalDate.parse(year + "-" + rule);
        }
        String[] parts = rule.split("/");
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts[0]));
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday));
    }

    /** Gregorian Easter Sunday, by the anonymous algorithm (Nature, 20 April 1876). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private static Optional<LocalDate> hijri(String monthDay, int year) {
        int month = Integer.parseInt(monthDay.substring(0, 2));
        int day = Integer.parseInt(monthDay.substring(3));
        try {
            int hijriYear = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int candidate = hijriYear; candidate <= hijriYear + 1; candidate++) {
                LocalDate date = LocalDate.from(HijrahDate.of(candidate, month, day));
                if (date.getYear() == year) {
                    return Optional.of(date);
                }
            }
        } catch (DateTimeException outsideTheTable) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
