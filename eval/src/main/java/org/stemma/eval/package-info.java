/**
 * Scorers and adapters for public evaluation data. Ships no data.
 *
 * <p>In: a folder of public data in its origin's own format. Out: figures on a page of text. May use {@code core} and
 * {@code nlp}. Start with {@link org.stemma.eval.Benchmarks}.
 */
@NullMarked
package org.stemma.eval;

import org.jspecify.annotations.NullMarked;
