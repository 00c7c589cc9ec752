/**
 * What happened: claims grouped to events, and which event the case is about.
 *
 * <p>In: claims before their origins are known, and reports grouped by event. Out: {@link org.stemma.conflict.event.Event}. May
 * use the rooms above {@code conflict}.
 */
@NullMarked
package org.stemma.conflict.event;

import org.jspecify.annotations.NullMarked;
