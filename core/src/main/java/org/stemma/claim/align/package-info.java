/**
 * Which statements say the same: what is compared, why it matches, and how matches become groups.
 *
 * <p>In: statements and the annotated reports they stand in. Out: groups of statements with their reasons. May use {@code
 * statement} and the rooms above it. Start with {@link org.stemma.claim.align.StatementMatcher}. Trap: nothing here may
 * depend on how many other reports there are, or an unrelated report would change results.
 */
@NullMarked
package org.stemma.claim.align;

import org.jspecify.annotations.NullMarked;
