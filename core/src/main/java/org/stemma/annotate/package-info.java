/**
 * From text to sentences, names, times, quantities and places, settled over all reports of a case.
 *
 * <p>In: {@link org.stemma.report.Report}. Out: {@link org.stemma.annotate.AnnotatedCase}. The language model stands behind
 * {@link org.stemma.annotate.Annotator}. May use the rooms above it.
 */
@NullMarked
package org.stemma.annotate;

import org.jspecify.annotations.NullMarked;
