package org.stemma.report.date;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published.
 *
 * @param day the day, in the time zone of the input
 * @param at the moment, if the input tells a time with its zone; else null
 */
public record PublishedTime(LocalDate day, @Nullable OffsetDateTime at) {
    /** A day without a time. */
    public static PublishedTime day(LocalDate day) {
        return new PublishedTime(day, null);
    }
}
