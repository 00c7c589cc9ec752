package org.stemma.value;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** How exact a time is. */
public enum Granularity {
    /** A time of day. */
    MINUTE,
    /** A part of a day, such as a morning. */
    DAYPART,
    /** A day. */
    DAY,
    /** A weekend. */
    WEEKEND,
    /** A week. */
    WEEK,
    /** A month. */
    MONTH,
    /** A quarter. */
    QUARTER,
    /** A season. */
    SEASON,
    /** A year. */
    YEAR,
    /** A decade or more. */
    DECADE;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
