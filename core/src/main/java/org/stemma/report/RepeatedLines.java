package org.stemma.report;

import java.util.List;
import org.stemma.report.clean.Draft;

/** Cuts lines that stand in unrelated reports of one outlet. */
final class RepeatedLines {
    private RepeatedLines() {}

    static void cut(List<Draft> drafts) {
        // Filled in next.
    }
}
