/**
 * The result of a run, and how it is written.
 *
 * <p>In: everything found. Out: {@link org.stemma.dossier.Dossier}. Field names are those of the published schema. May use
 * the rooms above it.
 */
@NullMarked
package org.stemma.dossier;

import org.jspecify.annotations.NullMarked;
