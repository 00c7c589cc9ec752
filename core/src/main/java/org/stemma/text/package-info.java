/**
 * Characters and where they stand: spans, anchors, the map from cleaned text back to the input, words, ids.
 *
 * <p>In: strings. Out: positions that survive every later stage. Uses nothing but the JDK and Jackson. Start with {@link
 * org.stemma.text.Anchor}. Trap: offsets count UTF-16 code units, not code points.
 */
@NullMarked
package org.stemma.text;

import org.jspecify.annotations.NullMarked;
