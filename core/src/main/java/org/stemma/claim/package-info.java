/**
 * The same thing told in several places: statements aligned to claims, and claims traced to their independent origins.
 *
 * <p>In: statements and lineage. Out: {@link org.stemma.claim.Claim}, {@link org.stemma.claim.Origin}. May use the rooms
 * above it.
 */
@NullMarked
package org.stemma.claim;

import org.jspecify.annotations.NullMarked;
