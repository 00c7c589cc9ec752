/**
 * Who takes part: descriptions of people and things, and whether two of them may be of one.
 *
 * <p>In: the arguments of statements and the sentences that they stand in. Out: {@link org.stemma.claim.who.Participant}s and how
 * far two agree. May use the rooms above {@code claim}. Start with {@link org.stemma.claim.who.ParticipantReader}. Trap: that
 * nothing told forbids that two are one is no proof that they are.
 */
@NullMarked
package org.stemma.claim.who;

import org.jspecify.annotations.NullMarked;
