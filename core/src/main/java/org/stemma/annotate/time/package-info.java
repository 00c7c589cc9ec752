/**
 * Time expressions: from words to TIMEX3 types and values and to calendar days.
 *
 * <p>In: sentences of a report and its date. Out: {@link org.stemma.value.TimeMention}. A grammar of data rows ({@code
 * rules.tsv} over the words of {@code words.tsv}) builds a {@link org.stemma.annotate.calendar.Sense}, and the room {@code
 * annotate.calendar} places it in the calendar. Start with {@link org.stemma.annotate.time.TimeTagger}. Trap: what a sense means depends on the tense of its
 * verb and on the days named before it.
 */
@NullMarked
package org.stemma.annotate.time;

import org.jspecify.annotations.NullMarked;
