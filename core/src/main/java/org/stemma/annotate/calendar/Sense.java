package org.stemma.annotate.calendar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What words about time mean before they are placed in the calendar. */
public sealed interface Sense {
    /** A single word's meaning, as the word list gives it. */
    record Atom(String value) implements Sense {}

    /** Parts of a calendar date; null where the text leaves them out. {@code year} below 100 has two digits. */
    record Calendar(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day) implements Sense {}

    /** A numeric date whose order of day and month the reader must find out. */
    record Numeric(int first, int second, int year) implements Sense {}

    /** A day of the week, 1 to 7 from Monday, with {@code last}, {@code this}, {@code next} or nothing before it. */
    record Weekday(int day, Shift shift) implements Sense {}

    /** A named day. {@code rule} as in holidays.tsv. */
    record Holiday(String rule, @Nullable Sense year) implements Sense {}

    /** Quarter, half or season: the TIMEX3 code, and the year if told. */
    record YearPart(String code, @Nullable Sense year) implements Sense {}

    /** Ten years or a hundred: the leading digits. */
    record Decade(String digits) implements Sense {}

    /** A month named with last, this or next. */
    record ShiftedMonth(int month, Shift shift) implements Sense {}

    /** A season named with last, this or next. */
    record ShiftedSeason(String code, Shift shift) implements Sense {}

    /** A whole unit before or after the current one, seen from the publication or from the day last told of. */
    record Relative(Unit unit, int by, Viewpoint from) implements Sense {}

    /** An amount before or after a moment; {@code base} null stands for the viewpoint. */
    record Offset(
            Amount amount,
            int sign,
            Viewpoint from,
            @Nullable Sense base) implements Sense {}

    /** The n-th unit or weekday inside a longer time; n below 0 counts from the end. */
    record Within(int nth, @Nullable Unit unit, int weekday, Sense outer) implements Sense {}

    /** A part of a longer time: early, mid, late, start, end. */
    record Part(String part, Sense inner) implements Sense {}

    /** A time of day. Zone is empty if none is told. */
    record Clock(int hour, int minute, String zone) implements Sense {}

    /** A part of a day, as TIMEX3 writes it: MO, AF, EV, NI. */
    record DayPart(String code) implements Sense {}

    /** A time of day on a day; {@code day} null if the sentence must tell. */
    record At(Sense time, @Nullable Sense day) implements Sense {}

    /** A length of time. Number null: the text does not tell (weeks, several months). */
    record Amount(
            @Nullable BigDecimal number,
            Unit unit,
            @Nullable Amount rest) implements Sense {}

    /** A length that ends or begins at the publication: the past two weeks. Sign -1 past, +1 future. */
    record Anchored(Amount amount, int sign) implements Sense {}

    /** What recurs: the TIMEX3 value. */
    record Repeated(String value) implements Sense {}

    /** Past, present or future without a date. */
    record Reference(String value) implements Sense {}

    /** From one time to another. */
    record Between(Sense from, Sense to) implements Sense {}

    /** Which one of a recurring thing. */
    enum Shift {
        LAST,
        NONE,
        THIS,
        NEXT
    }

    /** From where a relative time is seen. */
    enum Viewpoint {
        PUBLICATION,
        NARRATIVE
    }
}
