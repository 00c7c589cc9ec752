/**
 * From two texts to the stretches that stand in both: words marked, exact runs, aligned passages, and how much each says
 * about copying.
 *
 * <p>In: two reports. Out: {@link org.stemma.lineage.align.Comparison}. Start with {@link
 * org.stemma.lineage.align.ReportComparer}. May use {@code text} and {@code report}. Trap: positions count words here, not
 * characters.
 */
@NullMarked
package org.stemma.lineage.align;

import org.jspecify.annotations.NullMarked;
