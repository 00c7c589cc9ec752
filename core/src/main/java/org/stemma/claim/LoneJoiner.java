package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives a report that stayed alone to the group that it is most like, if it is clearly more like it than like any other. A
 * short report, or one that tells a side of the event, shares few of its words with the others, as few as an unrelated one
 * of the same kind may. What tells them apart is a second group: it shows how much likeness comes by chance. So without a
 * second group that it is a little like as well, the report stays alone.
 */
final class LoneJoiner {
    /** Groups that share none of so many heaviest terms are not looked at. */
    private static final int TERMS = 40;

    /** Least similarity to the second group, below which that group is about something else and shows nothing. */
    private static final double RIVAL = 0.02;

    private final double least;
    private final double ahead;
    private final AverageLinker linker;

    /**
     * @param least least mean similarity to the members of a group
     * @param ahead how many times the similarity to any other group it must be
     */
    LoneJoiner(double least, double ahead, AverageLinker linker) {
        this.least = least;
        this.ahead = ahead;
        this.linker = linker;
    }

    private record Host(
            List<Integer> members, TermVector sum, @Nullable Double day) {
        static Host of(List<Integer> members, List<AverageLinker.Item> items) {
            TermVector sum = new TermVector(Map.of());
            double days = 0;
            int dated = 0;
            for (int member : members) {
                sum = sum.plus(items.get(member).terms());
                Double day = items.get(member).day();
                days += day == null ? 0 : day;
                dated += day == null ? 0 : 1;
            }
            return new Host(members, sum, dated == 0 ? null : Double.valueOf(days / dated));
        }
    }

    /** The groups of positions in {@code items} with the lone ones that found one, in the order of their smallest members. */
    List<List<Integer>> join(List<List<Integer>> groups, List<AverageLinker.Item> items) {
        Map<String, List<Host>> hosts = hosts(groups, items);
        Map<Integer, TreeSet<Integer>> joined = new TreeMap<>();
        for (List<Integer> group : groups) {
            int first = group.getFirst();
            int home = group.size() > 1 ? first : home(first, items.get(first), hosts);
            joined.computeIfAbsent(home, h -> new TreeSet<>()).addAll(group);
        }
        return joined.values().stream()
                .map(List::copyOf)
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    /** The groups of two and more by each of their heaviest terms. */
    private static Map<String, List<Host>> hosts(List<List<Integer>> groups, List<AverageLinker.Item> items) {
        Map<String, List<Host>> hosts = new HashMap<>();
        for (List<Integer> group : groups) {
            if (group.size() > 1) {
                Host host = Host.of(group, items);
                host.sum()
                        .heaviest(TERMS)
                        .forEach(term -> hosts.computeIfAbsent(term, t -> new ArrayList<>())
                                .add(host));
            }
        }
        return hosts;
    }

    /** The first member of the group that the lone one joins; itself if it stays alone. */
    private int home(int lone, AverageLinker.Item item, Map<String, List<Host>> hosts) {
        Map<Integer, Double> likeness = new TreeMap<>();
        for (String term : item.terms().heaviest(TERMS)) {
            for (Host host : hosts.getOrDefault(term, List.of())) {
                likeness.computeIfAbsent(host.members().getFirst(), h -> likeness(item, host));
            }
        }
        double best = 0;
        double second = 0;
        int home = lone;
        for (Map.Entry<Integer, Double> entry : likeness.entrySet()) {
            if (entry.getValue() > best) {
                second = best;
                best = entry.getValue();
                home = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return best >= least && second >= RIVAL && best >= ahead * second ? home : lone;
    }

    private double likeness(AverageLinker.Item lone, Host host) {
        double mean = lone.terms().dot(host.sum()) / host.members().size();
        return mean * linker.nearness(lone.day(), host.day());
    }
}
