/**
 * How fast the program is, beside a stock CoreNLP pipeline on the same reports.
 *
 * <p>Start with {@link org.stemma.eval.speed.SpeedBenchmark}. The stock pipeline runs in a process of its own, because it
 * needs all 474 MB of CoreNLP's models and 4 GB of heap.
 */
@NullMarked
package org.stemma.eval.speed;

import org.jspecify.annotations.NullMarked;
