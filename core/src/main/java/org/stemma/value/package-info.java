/**
 * What a text can mean by a name, a time or a number: {@link org.stemma.value.TimeSpan}, {@link
 * org.stemma.value.Quantity}, {@link org.stemma.value.Place}, {@link org.stemma.value.Actor}.
 *
 * <p>May use {@code text}, {@code issue} and {@code stage}. Values carry the anchors they were read from.
 */
@NullMarked
package org.stemma.value;

import org.jspecify.annotations.NullMarked;
