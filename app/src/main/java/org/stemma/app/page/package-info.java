/**
 * The dossier as one self-contained page.
 *
 * <p>In: {@link org.stemma.dossier.Dossier}. Out: HTML. Start with {@link org.stemma.app.page.DossierPage}. Composers turn the
 * dossier into views, one a section, beside the drawings of {@code draw}; templates under {@code src/main/jte} turn views into
 * HTML. It uses {@code reading} and {@code draw}. Traps: every string of a dossier is hostile, so text reaches the page only
 * through {@link org.stemma.app.reading.Shown} or an escaping template; ids of reports are the input's own and are never used
 * as ids of the page.
 */
@NullMarked
package org.stemma.app.page;

import org.jspecify.annotations.NullMarked;
