/**
 * Holds the statements of whole reports against lists that a reader wrote by hand.
 *
 * <p>In: positions (resources of this package) and the folders that hold the reports. Out: figures, beside a baseline. May use
 * {@code core} and {@code nlp}. Start with {@link org.stemma.eval.statements.StatementsBenchmark}.
 */
@NullMarked
package org.stemma.eval.statements;

import org.jspecify.annotations.NullMarked;
