/**
 * When a report was published: dates as given, as printed, and as inferred from the other reports of the case.
 *
 * <p>In: strings and blocks. Out: {@link org.stemma.report.date.PublishedTime}. Trap: a date that can be read in two ways
 * is not read.
 */
@NullMarked
package org.stemma.report.date;

import org.jspecify.annotations.NullMarked;
