package org.stemma.eval.lineage;

import org.jspecify.annotations.Nullable;
import org.stemma.report.Report;

/**
 * Two reports of a collection of which it is known whether one copied the other.
 *
 * @param first the one
 * @param second the other
 * @param copy whether text was copied
 * @param source id of the source where dates or a credit tell it; null where nothing can tell
 * @param planted whether the pair was planted; else it is a control
 */
record PlantedPair(
        Report first, Report second, boolean copy, @Nullable String source, boolean planted) {}
