package org.stemma.annotate.calendar;

import java.time.temporal.ChronoUnit;
import org.stemma.value.Granularity;

/** A unit of time, as TIMEX3 writes it. */
public enum Unit {
    SECOND("S", true, ChronoUnit.SECONDS, Granularity.MINUTE),
    MINUTE("M", true, ChronoUnit.MINUTES, Granularity.MINUTE),
    HOUR("H", true, ChronoUnit.HOURS, Granularity.MINUTE),
    DAY("D", false, ChronoUnit.DAYS, Granularity.DAY),
    NIGHT("D", false, ChronoUnit.DAYS, Granularity.DAYPART),
    WEEKEND("WE", false, ChronoUnit.WEEKS, Granularity.WEEKEND),
    WEEK("W", false, ChronoUnit.WEEKS, Granularity.WEEK),
    MONTH("M", false, ChronoUnit.MONTHS, Granularity.MONTH),
    QUARTER("Q", false, ChronoUnit.MONTHS, Granularity.QUARTER),
    SEASON("Y", false, ChronoUnit.YEARS, Granularity.SEASON),
    YEAR("Y", false, ChronoUnit.YEARS, Granularity.YEAR),
    DECADE("DE", false, ChronoUnit.DECADES, Granularity.DECADE),
    CENTURY("CE", false, ChronoUnit.CENTURIES, Granularity.DECADE);

    private final String code;
    private final boolean clock;
    private final ChronoUnit chrono;
    private final Granularity granularity;

    Unit(String code, boolean clock, ChronoUnit chrono, Granularity granularity) {
        this.code = code;
        this.clock = clock;
        this.chrono = chrono;
        this.granularity = granularity;
    }

    /** The letters in a TIMEX3 period. */
    public String code() {
        return code;
    }

    /** Whether it is shorter than a day. */
    public boolean isClock() {
        return clock;
    }

    ChronoUnit chrono() {
        return chrono;
    }

    Granularity granularity() {
        return granularity;
    }

    /** The TIMEX3 value of a date of this length that cannot be placed. */
    public String unknown() {
        return switch (this) {
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> "XXXX-XX-XX";
        };
    }
}
