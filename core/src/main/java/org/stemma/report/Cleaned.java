package org.stemma.report;

import java.util.List;
import org.stemma.issue.Issue;

/**
 * The reports of a case, cleaned.
 *
 * @param reports sorted by id
 * @param issues what was doubtful or wrong, sorted
 * @param sources for each report, in the same order, the way back to its input
 */
public record Cleaned(List<Report> reports, List<Issue> issues, List<ReportSource> sources) {
    /** Copies the lists. */
    public Cleaned {
        reports = List.copyOf(reports);
        issues = List.copyOf(issues);
        sources = List.copyOf(sources);
    }

    /** Reports of which the way back to the input is not known. */
    public Cleaned(List<Report> reports, List<Issue> issues) {
        this(reports, issues, List.of());
    }
}
