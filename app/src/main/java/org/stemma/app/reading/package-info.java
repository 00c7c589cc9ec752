/**
 * A dossier as a reader takes it: its records by id with short tags, the order in which to read them, the head that sums it up,
 * and every value in plain words.
 *
 * <p>In: {@link org.stemma.dossier.Dossier}. Out: what the page, its drawings and the exports share. It uses no other room of the
 * program's surface. Start with {@link org.stemma.app.reading.PageIndex}. Traps: every string of a dossier is hostile, so text
 * is shown only through {@link org.stemma.app.reading.Shown} or an escaping template; ids of reports are the input's own and are
 * never used as ids of a page.
 */
@NullMarked
package org.stemma.app.reading;

import org.jspecify.annotations.NullMarked;
