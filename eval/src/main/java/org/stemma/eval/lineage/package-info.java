/**
 * Measures lineage: collections with planted copies built from a seed, and speed and memory on generated reports.
 *
 * <p>In: folders of reports, or nothing. Out: figures on a page of text, with baselines of the same run. Start with {@link
 * org.stemma.eval.lineage.LineageBenchmark}.
 */
@NullMarked
package org.stemma.eval.lineage;

import org.jspecify.annotations.NullMarked;
