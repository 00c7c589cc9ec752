/**
 * Where reports disagree: typed conflicts with all their sides and their scope, and figures with their range.
 *
 * <p>In: claims and their statements. Out: {@link org.stemma.conflict.Conflict}, {@link org.stemma.conflict.Figure}. May
 * use the rooms above it.
 */
@NullMarked
package org.stemma.conflict;

import org.jspecify.annotations.NullMarked;
