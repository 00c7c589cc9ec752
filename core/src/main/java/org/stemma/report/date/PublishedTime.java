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
    private static final int FARTHEST_WEST = 12;
    private static final int FARTHEST_EAST = 14;

    /**
     * The same moment on the day that the outlet itself counts, which may be the day before or after where the moment is
     * given in UTC: outlets write their addresses in local time and their structured data often not.
     *
     * @param local a day that the outlet tells elsewhere; taken only if it held somewhere on Earth at that moment
     */
    public PublishedTime onDayAt(LocalDate local) {
        if (at == null || at.getOffset().getTotalSeconds() != 0 || local.equals(day)) {
            return this;
        }
        boolean west = local.equals(at.minusHours(FARTHEST_WEST).toLocalDate());
        boolean east = local.equals(at.plusHours(FARTHEST_EAST).toLocalDate());
        return west || east ? new PublishedTime(local, at) : this;
    }

    /** A day without a time. */
    public static PublishedTime day(LocalDate day) {
        return new PublishedTime(day, null);
    }
}
