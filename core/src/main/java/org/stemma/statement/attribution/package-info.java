/**
 * From sentences to sayings: the rules that find source, cue and content of every attribution.
 *
 * <p>Start at {@link org.stemma.statement.attribution.AttributionFinder}. May use the rooms above {@code statement}, the records
 * of it, {@code statement.reading} and {@code statement.saying}.
 */
@NullMarked
package org.stemma.statement.attribution;

import org.jspecify.annotations.NullMarked;
