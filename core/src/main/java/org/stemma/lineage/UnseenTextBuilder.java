package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.text.Anchor;

/**
 * Puts together what the reports share of an absent text: passages that overlap in a report are one part, and the parts stand
 * in the order of the report that has most of them; the others go in after what comes before them in their own reports.
 */
final class UnseenTextBuilder {
    private UnseenTextBuilder() {}

    /** The parts, in their likely order. The order of the edges never matters. */
    static List<UnseenPart> build(List<Edge> edges) {
        List<List<Anchor>> clusters = new ArrayList<>();
        edges.stream()
                .flatMap(edge -> edge.passages().stream())
                .sorted(Comparator.comparing(Passage::from).thenComparing(Passage::to))
                .forEach(passage -> add(passage, clusters));
        List<UnseenPart> parts = new ArrayList<>();
        clusters.forEach(cluster -> part(cluster).ifPresent(parts::add));
        return ordered(parts);
    }

    /** A passage joins all clusters with a stretch that it overlaps by half. */
    private static void add(Passage passage, List<List<Anchor>> clusters) {
        List<Anchor> joined = new ArrayList<>(List.of(passage.from(), passage.to()));
        clusters.removeIf(cluster -> {
            boolean touches = cluster.stream()
                    .anyMatch(anchor -> overlaps(anchor, passage.from()) || overlaps(anchor, passage.to()));
            if (touches) {
                joined.addAll(cluster);
            }
            return touches;
        });
        clusters.add(joined);
    }

    private static boolean overlaps(Anchor one, Anchor other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return one.report().equals(other.report())
                && shared * 2 > Math.min(one.end() - one.begin(), other.end() - other.begin());
    }

    private static Optional<UnseenPart> part(List<Anchor> cluster) {
        Map<String, Anchor> longest = new TreeMap<>();
        for (Anchor anchor : cluster) {
            longest.merge(anchor.report(), anchor, UnseenTextBuilder::longer);
        }
        if (longest.size() < 2) {
            return Optional.empty();
        }
        Anchor words =
                longest.values().stream().reduce(UnseenTextBuilder::longer).orElseThrow();
        return Optional.of(new UnseenPart(
                words,
                longest.values().stream()
                        .filter(anchor -> !anchor.equals(words))
                        .toList()));
    }

    private static Anchor longer(Anchor one, Anchor other) {
        int difference = (one.end() - one.begin()) - (other.end() - other.begin());
        if (difference != 0) {
            return difference > 0 ? one : other;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static List<UnseenPart> ordered(List<UnseenPart> parts) {
        List<UnseenPart> left = new ArrayList<>(parts);
        left.sort(Comparator.comparing(UnseenPart::words));
        Map<String, Integer> counts = new TreeMap<>();
        left.forEach(part -> anchors(part).forEach(anchor -> counts.merge(anchor.report(), 1, Integer::sum)));
        List<String> reports = new ArrayList<>(counts.keySet());
        reports.sort(Comparator.comparingInt((String report) -> -counts.getOrDefault(report, 0))
                .thenComparing(Comparator.naturalOrder()));
        List<UnseenPart> ordered = new ArrayList<>();
        for (String report : reports) {
            left.stream()
                    .filter(part -> begin(part, report) >= 0)
                    .sorted(Comparator.comparingInt(part -> begin(part, report)))
                    .forEach(part -> ordered.add(place(part, report, ordered), part));
            left.removeAll(ordered);
        }
        return ordered;
    }

    /** After the nearest part that comes before it in the report; at the head if none does. */
    private static int place(UnseenPart part, String report, List<UnseenPart> ordered) {
        int place = 0;
        int nearest = -1;
        for (int i = 0; i < ordered.size(); i++) {
            int begin = begin(ordered.get(i), report);
            if (begin > nearest && begin < begin(part, report)) {
                nearest = begin;
                place = i + 1;
            }
        }
        return place;
    }

    private static int begin(UnseenPart part, String report) {
        return anchors(part).stream()
                .filter(anchor -> anchor.report().equals(report))
                .mapToInt(Anchor::begin)
                .findFirst()
                .orElse(-1);
    }

    private static List<Anchor> anchors(UnseenPart part) {
        List<Anchor> anchors = new ArrayList<>(part.alsoIn());
        anchors.add(part.words());
        return anchors;
    }
}
