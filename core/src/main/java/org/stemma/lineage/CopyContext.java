package org.stemma.lineage;

import org.stemma.lineage.align.Comparison;
import org.stemma.report.Report;

/** Two reports, what they share, and what each calls itself in a sentence. */
record CopyContext(Comparison comparison) {
    Report first() {
        return comparison.first().report();
    }

    Report second() {
        return comparison.second().report();
    }

    /** How a sentence calls a report: its outlet and id. */
    static String name(Report report) {
        return report.outlet() == null ? report.id() : report.outlet() + " (" + report.id() + ")";
    }

    /** Share of the smaller report's words that stand in the other. */
    double cover() {
        return Math.max(comparison.coverFirst(), comparison.coverSecond());
    }
}
