/**
 * Measures names and places against public data.
 *
 * <p>In: a folder in its origin's own format. Out: figures. Start with {@link
 * org.stemma.eval.names.PlacesBenchmark} and {@link org.stemma.eval.names.NamesBenchmark}.
 */
@NullMarked
package org.stemma.eval.names;

import org.jspecify.annotations.NullMarked;
