/**
 * From what a time expression says to days of the calendar: "the day before yesterday", "three weeks ago", "last summer".
 *
 * <p>In: a {@link org.stemma.annotate.calendar.Sense} and the days from which it is seen. Out: a {@link
 * org.stemma.annotate.calendar.Resolved} with TIMEX3 value, begin and end. Start with {@link
 * org.stemma.annotate.calendar.TimeResolver}. Trap: "Friday" is the one before or the one after, as the tense of the verb says.
 */
@NullMarked
package org.stemma.annotate.calendar;

import org.jspecify.annotations.NullMarked;
