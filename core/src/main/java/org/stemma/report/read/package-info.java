/**
 * Readers of the formats in which reports come.
 *
 * <p>In: bytes of a file or an archive's entry. Out: {@link org.stemma.report.RawReport} and issues, gathered in {@link
 * org.stemma.report.read.ReadSink}. Start with {@link org.stemma.report.read.InputWalker}. Trap: names within archives are
 * text to show, never paths to open.
 */
@NullMarked
package org.stemma.report.read;

import org.jspecify.annotations.NullMarked;
