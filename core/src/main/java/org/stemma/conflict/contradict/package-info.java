/**
 * Whether two passages contradict one another, from their clauses: negation, opposites, numbers, swapped or replaced
 * participants.
 *
 * <p>In: sentences with dependency trees. Out: {@link org.stemma.conflict.contradict.Contradiction}. Start with {@link
 * org.stemma.conflict.contradict.ContradictionFinder}.
 */
@NullMarked
package org.stemma.conflict.contradict;

import org.jspecify.annotations.NullMarked;
