/**
 * How a report is read before any attribution is looked for: sentences as mended trees, passages between quotation marks, and the
 * words that can be cues.
 *
 * <p>May use the rooms above {@code statement}; the other rooms of {@code statement} use it.
 */
@NullMarked
package org.stemma.statement.reading;

import org.jspecify.annotations.NullMarked;
