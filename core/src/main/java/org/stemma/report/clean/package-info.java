/**
 * Tells the report's own lines from what stands around them, and reads what the lines tell of the report.
 *
 * <p>In: blocks of text, from plain text or a page. Out: the same blocks, each kept or cut for a reason, and the title,
 * date, authors and credits found on the way. Start with {@link org.stemma.report.clean.ReportCleaner}. Trap: a judge
 * never drops a block, it marks it; only the headline leaves the blocks, to become the title.
 */
@NullMarked
package org.stemma.report.clean;

import org.jspecify.annotations.NullMarked;
