package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Average linkage over candidate pairs: the two most similar groups become one as long as their members are similar
 * enough on average. Because the members are unit vectors, the mean of all pairs is the product of the groups' sums, so
 * pairs that blocking left out count as well.
 */
final class AverageLinker {
    private static final double NEAR_DAYS = 2;
    private static final double FAR_DAYS = 180;
    /** Where a day is not known, half of what the widest gap costs. */
    private static final double UNKNOWN = 0.5;

    private final double threshold;
    private final double lateness;

    AverageLinker(double threshold, double lateness) {
        this.threshold = threshold;
        this.lateness = lateness;
    }

    /** A thing to group: its terms, and its day since 1970 or null. */
    record Item(TermVector terms, @Nullable Double day) {
        Item(TermVector terms, @Nullable Long day) {
            this(terms, day == null ? null : Double.valueOf(day));
        }
    }

    /** Two positions, the smaller first. */
    record Pair(int first, int second) {
        static Pair of(int one, int other) {
            return one < other ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private record Edge(int first, int second, double similarity) {}

    private record Group(List<Integer> members, TermVector sum, double days, int dated, Set<Integer> neighbours) {
        /** Mean of the days that are known. */
        @Nullable
        Double day() {
            return dated == 0 ? null : Double.valueOf(days / dated);
        }
    }

    /** Groups of positions, each sorted, in the order of their smallest members. */
    List<List<Integer>> link(List<Item> items, Set<Pair> candidates) {
        Map<Integer, Group> groups = start(items, candidates);
        PriorityQueue<Edge> queue = new PriorityQueue<>(Comparator.comparingDouble(Edge::similarity)
                .reversed()
                .thenComparingInt(Edge::first)
                .thenComparingInt(Edge::second));
        candidates.forEach(pair -> offer(pair.first(), pair.second(), groups, queue));
        int next = items.size();
        while (true) {
            Edge best = queue.poll();
            if (best == null) {
                break;
            }
            Group first = groups.get(best.first());
            Group second = groups.get(best.second());
            if (first != null && second != null) {
                merge(best, first, second, next++, groups, queue);
            }
        }
        return groups.values().stream()
                .map(Group::members)
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private static Map<Integer, Group> start(List<Item> items, Set<Pair> candidates) {
        Map<Integer, Group> groups = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            Double day = items.get(i).day();
            Group group = new Group(
                    List.of(i), items.get(i).terms(), day == null ? 0 : day, day == null ? 0 : 1, new HashSet<>());
            groups.put(i, group);
        }
        for (Pair pair : candidates) {
            neighbours(groups, pair.first()).add(pair.second());
            neighbours(groups, pair.second()).add(pair.first());
        }
        return groups;
    }

    private static Set<Integer> neighbours(Map<Integer, Group> groups, int id) {
        Group group = groups.get(id);
        return group == null ? Set.of() : group.neighbours();
    }

    private void offer(int one, int other, Map<Integer, Group> groups, PriorityQueue<Edge> queue) {
        Group first = groups.get(one);
        Group second = groups.get(other);
        if (first == null || second == null) {
            return;
        }
        double similarity = similarity(first, second);
        if (similarity >= threshold) {
            queue.add(new Edge(Math.min(one, other), Math.max(one, other), similarity));
        }
    }

    private double similarity(Group first, Group second) {
        double mean = first.sum().dot(second.sum())
                / ((double) first.members().size() * second.members().size());
        return mean * nearness(first.day(), second.day());
    }

    /** 1 for days close to one another, down to {@code 1 - lateness} for half a year; in between where one is not known. */
    double nearness(@Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            return 1 - lateness * UNKNOWN;
        }
        double gap = Math.abs(one - other);
        if (gap <= NEAR_DAYS) {
            return 1;
        }
        return Math.max(1 - lateness, 1 - lateness * Math.log(gap / NEAR_DAYS) / Math.log(FAR_DAYS / NEAR_DAYS));
    }

    private void merge(
            Edge edge, Group first, Group second, int id, Map<Integer, Group> groups, PriorityQueue<Edge> queue) {
        groups.remove(edge.first());
        groups.remove(edge.second());
        TreeSet<Integer> members = new TreeSet<>(first.members());
        members.addAll(second.members());
        Set<Integer> neighbours = new TreeSet<>(first.neighbours());
        neighbours.addAll(second.neighbours());
        neighbours.removeIf(other -> !groups.containsKey(other));
        Group merged = new Group(
                new ArrayList<>(members),
                first.sum().plus(second.sum()),
                first.days() + second.days(),
                first.dated() + second.dated(),
                neighbours);
        groups.put(id, merged);
        for (int other : neighbours) {
            neighbours(groups, other).add(id);
            offer(other, id, groups, queue);
        }
    }
}
