/**
 * The dossier outside the page: a Markdown text with numbered notes, and CSV tables.
 *
 * <p>In: {@link org.stemma.dossier.Dossier}. Out: text. It uses {@code reading} alone. Start with
 * {@link org.stemma.app.export.DossierMarkdown} and {@link org.stemma.app.export.DossierTables}. Trap: text of reports must stay
 * text, in a Markdown reader and in a spreadsheet.
 */
@NullMarked
package org.stemma.app.export;

import org.jspecify.annotations.NullMarked;
