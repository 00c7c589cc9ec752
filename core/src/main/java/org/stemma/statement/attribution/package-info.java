/**
 * From sentences to sayings: source, cue and content of every attribution.
 *
 * <p>May use the rooms above {@code statement} and the records of it.
 */
@NullMarked
package org.stemma.statement.attribution;

import org.jspecify.annotations.NullMarked;
