/**
 * Which body speaks where a text names a person, a document or an office: "the head of the centre", "an army statement",
 * "a spokesman for the ministry". In: the statements of a case with their attributions, its reports and actors. Out: for
 * each attribution a {@link org.stemma.claim.body.Body}. Start at {@link org.stemma.claim.body.BodyReader}. May use what
 * {@code org.stemma.claim} may use. Trap: a body is who speaks, not who acts; two actors may be one body here.
 */
@NullMarked
package org.stemma.claim.body;

import org.jspecify.annotations.NullMarked;
