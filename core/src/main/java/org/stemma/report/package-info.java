/**
 * From files to reports: readers, cleaning, metadata, credits.
 *
 * <p>In: files, folders, standard input. Out: {@link org.stemma.report.Report}, with every cut listed and every doubt an
 * issue. May use the rooms above it. Trap: everything in a report is hostile text.
 */
@NullMarked
package org.stemma.report;

import org.jspecify.annotations.NullMarked;
