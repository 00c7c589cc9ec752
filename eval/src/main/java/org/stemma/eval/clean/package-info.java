/**
 * How well the report is found in its page: text, headline, date, authors.
 *
 * <p>In: saved pages with what a reader of the page would keep. Out: precision, recall and F1 of word sequences, and shares
 * of right headlines and dates, beside those of plain baselines. Start with {@link org.stemma.eval.clean.CleanBenchmark}.
 */
@NullMarked
package org.stemma.eval.clean;

import org.jspecify.annotations.NullMarked;
