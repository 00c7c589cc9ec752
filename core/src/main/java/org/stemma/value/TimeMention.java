package org.stemma.value;

import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;

/**
 * A time expression in a report.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param timex value in TIMEX3 form, for instance {@code 2017-11-08}, {@code 2017-W44}, {@code P2W}, {@code PAST_REF}
 * @param span the days it means; null for durations, sets and what cannot be placed in the calendar
 * @param anchor the expression
 */
public record TimeMention(
        TimexType type, String timex, @Nullable TimeSpan span, Anchor anchor) {}
