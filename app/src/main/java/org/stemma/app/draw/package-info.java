/**
 * The drawings of the dossier: timeline, map, figures, and who shares text with whom.
 *
 * <p>In: {@link org.stemma.app.reading.PageIndex}. Out: views with numbers that a template turns into SVG; no markup is made here.
 * It uses {@code reading} alone. Trap: numbers are rounded with {@link org.stemma.app.draw.Decimals}, so that the same dossier
 * gives the same bytes.
 */
@NullMarked
package org.stemma.app.draw;

import org.jspecify.annotations.NullMarked;
