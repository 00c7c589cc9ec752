package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.body.Names;
import org.stemma.issue.Issue;
import org.stemma.issue.IssueKind;
import org.stemma.issue.Severity;
import org.stemma.report.Report;
import org.stemma.statement.Attribution;

/** Finds reports that cite each other in a circle for one claim: then nobody among them is a source. */
final class OriginCircleFinder {
    private OriginCircleFinder() {}

    /** One issue for each circle of outlets, sorted. */
    static List<Issue> find(Collection<List<OriginVoice>> claims) {
        Map<String, Issue> issues = new TreeMap<>();
        for (List<OriginVoice> claim : claims) {
            Map<String, SortedSet<String>> cites = citations(claim);
            for (String outlet : cites.keySet()) {
                circle(outlet, cites).ifPresent(path -> issues.putIfAbsent(String.join(",", path), issue(path, claim)));
            }
        }
        return List.copyOf(issues.values());
    }

    private static Map<String, SortedSet<String>> citations(List<OriginVoice> claim) {
        Set<String> outlets = new TreeSet<>();
        claim.forEach(voice -> outlet(voice.report()).ifPresent(outlets::add));
        Map<String, SortedSet<String>> cites = new TreeMap<>();
        for (OriginVoice voice : claim) {
            Optional<String> own = outlet(voice.report());
            for (Attribution link : voice.statement().attribution()) {
                String cited = Names.level(link.name());
                if (own.isPresent() && outlets.contains(cited) && !cited.equals(own.get())) {
                    cites.computeIfAbsent(own.get(), k -> new TreeSet<>()).add(cited);
                }
            }
        }
        return cites;
    }

    private static Optional<String> outlet(Report report) {
        return Optional.ofNullable(report.outlet()).map(Names::level);
    }

    /** The shortest circle through an outlet, beginning at its first member by name; nothing if there is none. */
    private static Optional<List<String>> circle(String start, Map<String, SortedSet<String>> cites) {
        List<List<String>> open = new ArrayList<>(List.of(List.of(start)));
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < open.size(); i++) {
            List<String> path = open.get(i);
            for (String next : cites.getOrDefault(path.getLast(), new TreeSet<>())) {
                if (next.equals(start)) {
                    boolean first = path.stream().allMatch(member -> start.compareTo(member) <= 0);
                    return first ? Optional.of(path) : Optional.empty();
                }
                if (seen.add(next)) {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(next);
                    open.add(longer);
                }
            }
        }
        return Optional.empty();
    }

    private static Issue issue(List<String> path, List<OriginVoice> claim) {
        String gist = claim.getFirst().statement().anchor().exact();
        return Issue.of(
                IssueKind.CIRCULAR_REPORTING,
                Severity.WARNING,
                null,
                "Reports cite each other in a circle: " + String.join(" cites ", path) + " cites " + path.getFirst()
                        + ", for \"" + gist + "\". Look for who said it first; none of them is a source of it.");
    }
}
