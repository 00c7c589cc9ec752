package org.stemma.claim.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.body.Names;
import org.stemma.issue.Issue;
import org.stemma.issue.IssueKind;
import org.stemma.issue.Severity;
import org.stemma.lineage.Direction;
import org.stemma.lineage.Edge;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Passage;
import org.stemma.report.Report;
import org.stemma.report.clean.Agencies;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;

/**
 * Finds where what looks like confirmation is none: outlets that cite or copy each other in a circle for one claim, and a
 * source that confirms its own word.
 */
final class OriginCircleFinder {
    private static final String CITES = "cites";
    private static final String COPIES = "has the text of";

    private final Lineage lineage;

    OriginCircleFinder(Lineage lineage) {
        this.lineage = lineage;
    }

    /** One issue for each circle of outlets and each source that confirms itself, sorted. */
    List<Issue> find(Collection<List<OriginVoice>> claims) {
        Map<String, Issue> issues = new TreeMap<>();
        for (List<OriginVoice> claim : claims) {
            SortedMap<String, SortedMap<String, String>> arcs = arcs(claim);
            for (String outlet : arcs.keySet()) {
                circle(outlet, arcs)
                        .filter(path -> verbs(path, arcs).contains(CITES))
                        .ifPresent(path ->
                                issues.putIfAbsent(String.join(",", path), issue(path, verbs(path, arcs), claim)));
            }
            claim.forEach(voice -> selfConfirmed(voice, claim)
                    .ifPresent(issue -> issues.putIfAbsent(voice.statement().id(), issue)));
        }
        return List.copyOf(issues.values());
    }

    /** Who cites or copies whom, by levelled name; citing is told before copying. */
    private SortedMap<String, SortedMap<String, String>> arcs(List<OriginVoice> claim) {
        Set<String> outlets = new TreeSet<>();
        claim.forEach(voice -> outlet(voice.report()).ifPresent(outlets::add));
        SortedMap<String, SortedMap<String, String>> arcs = new TreeMap<>();
        for (OriginVoice voice : claim) {
            Optional<String> own = outlet(voice.report());
            for (Attribution link : voice.statement().attribution()) {
                String cited = level(link.name());
                if (own.isPresent() && outlets.contains(cited) && !cited.equals(own.get())) {
                    arcs.computeIfAbsent(own.get(), k -> new TreeMap<>()).put(cited, CITES);
                }
            }
        }
        for (OriginVoice copy : claim) {
            for (OriginVoice source : claim) {
                Optional<String> own = outlet(copy.report());
                Optional<String> other = outlet(source.report());
                if (own.isPresent() && other.isPresent() && !own.equals(other) && isCopied(source, copy)) {
                    arcs.computeIfAbsent(own.get(), k -> new TreeMap<>()).putIfAbsent(other.get(), COPIES);
                }
            }
        }
        return arcs;
    }

    private boolean isCopied(OriginVoice source, OriginVoice copy) {
        return lineage.edges().stream()
                .filter(edge -> edge.direction() != Direction.UNKNOWN)
                .filter(edge -> edge.from().equals(source.report().id())
                        && edge.to().equals(copy.report().id()))
                .map(Edge::passages)
                .flatMap(List::stream)
                .anyMatch(passage -> holds(passage, source.statement(), copy.statement()));
    }

    private static boolean holds(Passage passage, Statement source, Statement copy) {
        return overlap(passage.from(), source.anchor()) && overlap(passage.to(), copy.anchor());
    }

    private static boolean overlap(Anchor one, Anchor other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }

    private static Optional<String> outlet(Report report) {
        return Optional.ofNullable(report.outlet()).map(OriginCircleFinder::level);
    }

    private static String level(String name) {
        return Names.level(Agencies.find(name).orElse(name));
    }

    /** The shortest circle through an outlet, beginning at its first member by name; nothing if there is none. */
    private static Optional<List<String>> circle(String start, SortedMap<String, SortedMap<String, String>> arcs) {
        List<List<String>> open = new ArrayList<>(List.of(List.of(start)));
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < open.size(); i++) {
            List<String> path = open.get(i);
            for (String next :
                    arcs.getOrDefault(path.getLast(), new TreeMap<>()).keySet()) {
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

    private static List<String> verbs(List<String> path, SortedMap<String, SortedMap<String, String>> arcs) {
        List<String> verbs = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            String next = path.get((i + 1) % path.size());
            verbs.add(arcs.getOrDefault(path.get(i), new TreeMap<>()).getOrDefault(next, CITES));
        }
        return verbs;
    }

    private static Issue issue(List<String> path, List<String> verbs, List<OriginVoice> claim) {
        StringBuilder round = new StringBuilder(path.getFirst());
        for (int i = 0; i < path.size(); i++) {
            round.append(' ').append(verbs.get(i)).append(' ').append(path.get((i + 1) % path.size()));
        }
        return Issue.of(
                IssueKind.CIRCULAR_REPORTING,
                Severity.WARNING,
                null,
                "Reports rest on each other in a circle: " + round + ", for \"" + gist(claim)
                        + "\". Look for who said it first; none of them is a source of it.");
    }

    private static String gist(List<OriginVoice> claim) {
        return claim.getFirst().statement().anchor().exact();
    }

    /** What a report calls confirmed by the body that told it before in the same report. */
    private static Optional<Issue> selfConfirmed(OriginVoice voice, List<OriginVoice> claim) {
        boolean confirms = voice.signed()
                && Names.level(voice.statement().attribution().getFirst().cue()).contains("confirm");
        return claim.stream()
                .filter(other -> confirms && other.signed() && isBefore(other, voice))
                .filter(other -> other.key().equals(voice.key()))
                .findFirst()
                .map(other -> Issue.of(
                        IssueKind.CIRCULAR_REPORTING,
                        Severity.NOTE,
                        voice.report().id(),
                        "\"" + voice.statement().anchor().exact() + "\" is told as confirmed, but "
                                + voice.body().name() + " said it in the first place; this adds no source."));
    }

    private static boolean isBefore(OriginVoice one, OriginVoice other) {
        return one.report().id().equals(other.report().id())
                && one.statement().anchor().end() <= other.statement().anchor().begin();
    }
}
