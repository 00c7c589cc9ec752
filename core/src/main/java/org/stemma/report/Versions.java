package org.stemma.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.issue.Issue;
import org.stemma.issue.IssueKind;
import org.stemma.issue.Severity;

/**
 * Finds reports that are versions of one: the same address, or the same outlet and headline. All are kept; an issue tells how
 * the later one differs.
 */
final class Versions {
    private static final Comparator<Report> BY_TIME = Comparator.comparing(
                    (Report report) -> String.valueOf(report.published()))
            .thenComparing(report -> String.valueOf(report.publishedAt()))
            .thenComparing(report -> String.valueOf(report.updated()))
            .thenComparing(Report::id);

    private Versions() {}

    static List<Issue> find(List<Report> reports) {
        Map<String, List<Report>> alike = new TreeMap<>();
        for (Report report : reports) {
            String key = key(report);
            if (!key.isEmpty()) {
                alike.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
            }
        }
        List<Issue> issues = new ArrayList<>();
        for (List<Report> versions : alike.values()) {
            versions.sort(BY_TIME);
            for (int i = 1; i < versions.size(); i++) {
                issues.add(compare(versions.get(i - 1), versions.get(i)));
            }
        }
        return issues;
    }

    /** The address without its fragment, else outlet and headline; empty if neither is known. */
    private static String key(Report report) {
        String url = report.url();
        if (url != null) {
            int fragment = url.indexOf('#');
            return "url " + (fragment < 0 ? url : url.substring(0, fragment));
        }
        String outlet = report.outlet();
        String title = report.title();
        return outlet == null || title == null ? "" : "title " + outlet + "\n" + title.toLowerCase(Locale.ROOT);
    }

    private static Issue compare(Report earlier, Report later) {
        Set<String> before = new TreeSet<>(earlier.text().lines().toList());
        Set<String> after = new TreeSet<>(later.text().lines().toList());
        long gone = before.stream().filter(line -> !after.contains(line)).count();
        long added = after.stream().filter(line -> !before.contains(line)).count();
        boolean same = gone == 0 && added == 0;
        return Issue.of(
                same ? IssueKind.DUPLICATE_REPORT : IssueKind.REPORT_VERSION,
                Severity.NOTE,
                later.id(),
                same
                        ? "The report at '" + later.path() + "' has the address or headline and the text of "
                                + earlier.id()
                        : "The report at '" + later.path() + "' is a version of " + earlier.id() + ": " + added
                                + " paragraphs are new or changed, " + gone + " are gone");
    }
}
