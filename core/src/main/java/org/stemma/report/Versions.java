package org.stemma.report;

import java.util.List;
import org.stemma.issue.Issue;

/** Finds reports that are versions of one. */
final class Versions {
    private Versions() {}

    static List<Issue> find(List<Report> reports) {
        return List.of();
    }
}
