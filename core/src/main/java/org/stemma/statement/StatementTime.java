package org.stemma.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;
import org.stemma.value.Granularity;
import org.stemma.value.TimeMention;
import org.stemma.value.TimeSpan;

/**
 * When the thing told happened; never when it was said.
 *
 * @param begin first day; null if open
 * @param end last day; null if open
 * @param granularity how exact the text is
 * @param timex value in TIMEX3 form
 * @param expression the words
 * @param anchor where they stand
 */
public record StatementTime(
        @Nullable LocalDate begin,
        @Nullable LocalDate end,
        Granularity granularity,
        String timex,
        String expression,
        Anchor anchor) {
    /** The event time that an expression gives; null if the expression cannot be placed in the calendar. */
    public static @Nullable StatementTime of(TimeMention mention) {
        TimeSpan span = mention.span();
        if (span == null) {
            return null;
        }
        return new StatementTime(
                span.begin(),
                span.end(),
                span.granularity(),
                mention.timex(),
                mention.anchor().exact(),
                mention.anchor());
    }

    /** The days meant. */
    public TimeSpan toSpan() {
        return new TimeSpan(begin, end, granularity);
    }
}
