/**
 * Scores attributions (source, cue, content) against PolNeAR's annotation.
 *
 * <p>In: a folder of PolNeAR. Out: figures. Start with {@link org.stemma.eval.attribution.AttributionBenchmark}.
 */
@NullMarked
package org.stemma.eval.attribution;

import org.jspecify.annotations.NullMarked;
