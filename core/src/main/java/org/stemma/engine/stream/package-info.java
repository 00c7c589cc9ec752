/**
 * Lineage over any number of reports: the stages of {@code lineage}, run over a stream with bounded memory.
 *
 * <p>In: an iterator of reports. Out: edges, in a fixed order. What does not fit in memory lies in temporary files, which are
 * removed at the end. Start with {@link org.stemma.engine.stream.LineageStream}.
 */
@NullMarked
package org.stemma.engine.stream;

import org.jspecify.annotations.NullMarked;
