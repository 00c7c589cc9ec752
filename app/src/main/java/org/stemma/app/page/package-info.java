/**
 * The dossier as people read it: one self-contained page, a Markdown text, CSV tables.
 *
 * <p>In: {@link org.stemma.dossier.Dossier}. Out: HTML, Markdown, CSV. Start with {@link org.stemma.app.page.DossierPage}.
 * Composers turn the dossier into views, one a section; templates under {@code src/main/jte} turn views into HTML. Traps:
 * every string of a dossier is hostile, so text reaches the page only through {@link org.stemma.app.page.Shown} or an
 * escaping template; ids of reports are the input's own and are never used as ids of the page.
 */
@NullMarked
package org.stemma.app.page;

import org.jspecify.annotations.NullMarked;
