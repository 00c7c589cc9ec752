/**
 * From sentences to sayings: source, cue and content of every attribution.
 *
 * <p>May use the rooms above {@code statement}, the records of it, and {@code statement.reading}.
 */
@NullMarked
package org.stemma.statement.attribution;

import org.jspecify.annotations.NullMarked;
