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
 * Finds reports that are versions of one: the same address, or the same outlet and headline. Those whose text differs are all
 * kept, and an issue tells how the later one differs. A page saved twice, with other chrome around the same text, is one
 * report: a copy must add no voice.
 */
final class Versions {
    private static final Comparator<Report> BY_TIME = Comparator.comparing(
                    (Report report) -> String.valueOf(report.published()))
            .thenComparing(report -> String.valueOf(report.publishedAt()))
            .thenComparing(report -> String.valueOf(report.updated()))
            .thenComparing(Report::id);

    private Versions() {}

    /** Later copies of a report with one address, or one outlet and headline, and one text, by id; each with the first's id. */
    static Map<String, String> copies(List<Report> reports) {
        Map<String, Report> first = new TreeMap<>();
        Map<String, String> copies = new TreeMap<>();
        for (Report report : reports.stream().sorted(BY_TIME).toList()) {
            String key = key(report);
            Report other = key.isEmpty() ? null : first.putIfAbsent(key + "\n" + report.text(), report);
            if (other != null) {
                copies.put(report.id(), other.id());
            }
        }
        return copies;
    }

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
        String how = gone == 0 && added == 0
                ? "its paragraphs stand in another order"
                : added + " paragraphs are new or changed, " + gone + " are gone";
        return Issue.of(
                IssueKind.REPORT_VERSION,
                Severity.NOTE,
                later.id(),
                "The report at '" + later.path() + "' is a version of " + earlier.id() + ": " + how);
    }
}
