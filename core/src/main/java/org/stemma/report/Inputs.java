package org.stemma.report;

import java.util.List;
import org.stemma.issue.Issue;

/**
 * What was read from the inputs.
 *
 * @param reports the reports found, sorted by path
 * @param files the files they came from, sorted by path
 * @param issues what could not be read and why, sorted by place
 */
public record Inputs(List<RawReport> reports, List<InputFile> files, List<Issue> issues) {
    /** Copies the lists. */
    public Inputs {
        reports = List.copyOf(reports);
        files = List.copyOf(files);
        issues = List.copyOf(issues);
    }
}
