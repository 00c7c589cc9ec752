package org.stemma.annotate.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.value.TimeSpan;

/**
 * From where a time is seen.
 *
 * @param published day of publication; null if not known
 * @param day the day last told of; null if none yet
 * @param last the time last told of, of any length; null if none yet
 * @param tense of the governing verb
 */
public record Viewpoints(
        @Nullable LocalDate published,
        @Nullable LocalDate day,
        @Nullable TimeSpan last,
        Tense tense) {
    Viewpoints at(@Nullable LocalDate moment, Tense other) {
        return new Viewpoints(moment, day, last, other);
    }

    /** The day last told of, for units longer than a day: from the last time of any length, else the publication. */
    @Nullable
    LocalDate narrative() {
        if (last != null && last.begin() != null) {
            return last.begin();
        }
        return published;
    }
}
