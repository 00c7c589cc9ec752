package org.stemma.annotate.calendar;

import org.jspecify.annotations.Nullable;
import org.stemma.value.TimeSpan;
import org.stemma.value.TimexType;

/**
 * A sense placed in the calendar as far as can be told.
 *
 * @param type TIMEX3 type
 * @param timex TIMEX3 value
 * @param span its days; null if it cannot be placed
 */
public record Resolved(
        TimexType type, String timex, @Nullable TimeSpan span) {
    static Resolved date(String timex, @Nullable TimeSpan span) {
        return new Resolved(TimexType.DATE, timex, span);
    }

    static Resolved duration(String timex, @Nullable TimeSpan span) {
        return new Resolved(TimexType.DURATION, timex, span);
    }
}
