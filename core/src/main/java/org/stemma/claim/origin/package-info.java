/**
 * From whom the statements of a claim come: which body speaks each, which bodies are one origin, and how many origins are
 * independent of one another.
 *
 * <p>In: statements with their claims, lineage, reports, actors. Out: {@link org.stemma.claim.origin.Origins}. May use
 * {@code claim}, {@code claim.body} and the rooms above. Start with {@link org.stemma.claim.origin.OriginFinder}. Trap: one
 * statement may rest on several origins, and an origin may speak in one report and stand unseen behind another.
 */
@NullMarked
package org.stemma.claim.origin;

import org.jspecify.annotations.NullMarked;
