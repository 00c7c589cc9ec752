/**
 * Predicates with their participants, read off dependency trees, and which of them name the same happening.
 *
 * <p>In: annotated sentences. Out: {@link org.stemma.claim.clause.Clause}, and matches between {@link
 * org.stemma.claim.clause.Happening}s. May use {@code claim.word} and the rooms above. Start with {@link
 * org.stemma.claim.clause.HappeningMatcher}. Trap: a gold mention or an event noun is read like a verb, so a clause need
 * not have a subject.
 */
@NullMarked
package org.stemma.claim.clause;

import org.jspecify.annotations.NullMarked;
