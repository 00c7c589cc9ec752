package org.stemma.conflict.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.claim.EventGroup;
import org.stemma.issue.Issue;
import org.stemma.issue.IssueKind;
import org.stemma.issue.Severity;
import org.stemma.report.Report;

/** Says which reports tell of another event than most. They stay in the dossier; their claims are events of their own. */
public final class UnrelatedReports {
    private static final int LONGEST = 120;

    private UnrelatedReports() {}

    /** One issue for each such report. */
    public static List<Issue> issues(
            Collection<Report> reports, Collection<EventGroup> groups, Collection<Event> events) {
        String main = EventFinder.mainGroup(groups);
        Map<String, String> groupOf = new HashMap<>();
        groups.forEach(group -> group.reports().forEach(report -> groupOf.put(report, group.event())));
        List<Issue> issues = new ArrayList<>();
        for (Report report : reports) {
            String group = groupOf.getOrDefault(report.id(), main);
            if (!group.equals(main)) {
                issues.add(Issue.of(
                        IssueKind.UNRELATED_REPORT,
                        Severity.NOTE,
                        report.id(),
                        "Report '" + report.path() + "' tells of another event than most reports" + told(group, events)
                                + ". It was kept; leave it out of the input if it does not belong to the case."));
            }
        }
        return issues;
    }

    private static String told(String group, Collection<Event> events) {
        return events.stream()
                .filter(event -> event.group().equals(group))
                .findFirst()
                .map(event -> ": '" + clip(event.title()) + "'")
                .orElse("");
    }

    private static String clip(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST) + "…";
    }
}
