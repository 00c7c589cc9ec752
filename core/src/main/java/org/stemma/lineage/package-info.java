/**
 * Who copied whom: passages that stand in two reports, edges with kind and direction, unseen sources, credits checked
 * against text.
 *
 * <p>In: {@link org.stemma.report.Report}. Out: {@link org.stemma.lineage.Lineage}. Loads no language model. May use the
 * rooms above it, but of {@code annotate} nothing.
 */
@NullMarked
package org.stemma.lineage;

import org.jspecify.annotations.NullMarked;
