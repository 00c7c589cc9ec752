/**
 * Where the content of a saying ends, by learned weights.
 *
 * <p>Takes the sayings that the rules of {@code statement.attribution} found, which know nothing of this package, and gives them
 * back with other ends where the weights of {@code content-ends.tsv} say so. Start at {@link
 * org.stemma.statement.extent.ContentEndMender}. Whoever changes a feature makes the weights anew: {@code stemma eval
 * content-ends}.
 */
@NullMarked
package org.stemma.statement.extent;

import org.jspecify.annotations.NullMarked;
