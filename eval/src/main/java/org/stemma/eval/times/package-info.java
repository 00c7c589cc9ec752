/**
 * How well times are found: MEANTIME's TIMEX3 and the cases of Recognizers-Text, with SUTime in the same run.
 *
 * <p>Start with {@link org.stemma.eval.times.TimesBenchmark}.
 */
@NullMarked
package org.stemma.eval.times;

import org.jspecify.annotations.NullMarked;
