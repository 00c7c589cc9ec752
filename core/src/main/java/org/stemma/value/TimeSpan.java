package org.stemma.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of calendar days.
 *
 * @param begin first day; null if the beginning is open
 * @param end last day, inclusive; null if the end is open
 * @param granularity how exact the text is
 */
public record TimeSpan(@Nullable LocalDate begin, @Nullable LocalDate end, Granularity granularity) {
    /** @throws IllegalArgumentException if both ends are open or the end lies before the beginning */
    public TimeSpan {
        if (begin == null && end == null) {
            throw new IllegalArgumentException("TimeSpan needs at least one end");
        }
        if (begin != null && end != null && end.isBefore(begin)) {
            throw new IllegalArgumentException("TimeSpan must not end before it begins: " + begin + ".." + end);
        }
    }

    /** One day. */
    public static TimeSpan day(LocalDate day) {
        return new TimeSpan(day, day, Granularity.DAY);
    }

    /** Whether at least one day lies in both. */
    public boolean overlaps(TimeSpan other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** Whether every day of the other lies in this one. */
    public boolean contains(TimeSpan other) {
        boolean begins = begin == null || (other.begin != null && !other.begin.isBefore(begin));
        boolean ends = end == null || (other.end != null && !other.end.isAfter(end));
        return begins && ends;
    }

    private boolean endsBefore(TimeSpan other) {
        return end != null && other.begin != null && end.isBefore(other.begin);
    }
}
