package org.stemma.claim.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.clause.Match;
import org.stemma.stage.Grouper;

/**
 * Grows groups from the strongest match down. Two groups become one only if their members match well enough on average,
 * where a pair without a match counts as nothing: so one bad match cannot glue two claims.
 */
public final class CohesiveLinker implements Grouper<Match, List<String>> {
    private final double threshold;

    /** @param threshold least mean score between the members of two groups, 0 to 1 */
    public CohesiveLinker(double threshold) {
        this.threshold = threshold;
    }

    private record Group(TreeSet<String> members, Map<Integer, Double> totals) {}

    private record Link(int first, int second, double mean, String smallest) {}

    /** Groups of two or more ids, each sorted, in the order of their smallest ids. */
    @Override
    public List<List<String>> group(Collection<Match> matches) {
        Map<Integer, Group> groups = start(matches);
        PriorityQueue<Link> queue = new PriorityQueue<>(Comparator.comparingDouble(Link::mean)
                .reversed()
                .thenComparing(Link::smallest)
                .thenComparingInt(Link::first)
                .thenComparingInt(Link::second));
        groups.forEach((id, group) -> group.totals().forEach((other, total) -> {
            if (id < other) {
                offer(id, other, groups, queue);
            }
        }));
        int next = groups.size();
        while (true) {
            Link best = queue.poll();
            if (best == null) {
                break;
            }
            if (groups.containsKey(best.first()) && groups.containsKey(best.second())) {
                merge(best, next++, groups, queue);
            }
        }
        return groups.values().stream()
                .filter(group -> group.members().size() > 1)
                .map(group -> List.copyOf(group.members()))
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private static Map<Integer, Group> start(Collection<Match> matches) {
        TreeSet<String> ids = new TreeSet<>();
        matches.forEach(match -> ids.addAll(List.of(match.first(), match.second())));
        Map<Integer, Group> groups = new TreeMap<>();
        Map<String, Integer> position = new HashMap<>();
        for (String id : ids) {
            position.put(id, position.size());
            groups.put(groups.size(), new Group(new TreeSet<>(List.of(id)), new TreeMap<>()));
        }
        List<Match> sorted = new ArrayList<>(matches);
        sorted.sort(Comparator.comparing(Match::first).thenComparing(Match::second));
        for (Match match : sorted) {
            int first = position.getOrDefault(match.first(), -1);
            int second = position.getOrDefault(match.second(), -1);
            add(groups, first, second, match.score());
            add(groups, second, first, match.score());
        }
        return groups;
    }

    private static void add(Map<Integer, Group> groups, int from, int to, double score) {
        Group group = groups.get(from);
        if (group != null) {
            group.totals().merge(to, score, Double::sum);
        }
    }

    private void offer(int one, int other, Map<Integer, Group> groups, PriorityQueue<Link> queue) {
        Group first = groups.get(one);
        Group second = groups.get(other);
        if (first == null || second == null) {
            return;
        }
        double pairs = (double) first.members().size() * second.members().size();
        double mean = first.totals().getOrDefault(other, 0.0) / pairs;
        if (mean >= threshold) {
            String left = first.members().getFirst();
            String right = second.members().getFirst();
            queue.add(new Link(
                    Math.min(one, other), Math.max(one, other), mean, left.compareTo(right) < 0 ? left : right));
        }
    }

    private void merge(Link link, int id, Map<Integer, Group> groups, PriorityQueue<Link> queue) {
        Group first = groups.remove(link.first());
        Group second = groups.remove(link.second());
        if (first == null || second == null) {
            return;
        }
        TreeSet<String> members = new TreeSet<>(first.members());
        members.addAll(second.members());
        Map<Integer, Double> totals = new TreeMap<>(first.totals());
        second.totals().forEach((other, total) -> totals.merge(other, total, Double::sum));
        totals.keySet().removeIf(other -> !groups.containsKey(other));
        groups.put(id, new Group(members, totals));
        totals.forEach((other, total) -> {
            add(groups, other, id, total);
            offer(other, id, groups, queue);
        });
    }
}
