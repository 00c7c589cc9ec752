package org.stemma.eval.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Items in groups, held against other groups of the same items. */
final class Partition {
    private final Map<String, String> groupOf;
    private final Map<String, Set<String>> members = new TreeMap<>();

    /** @param groupOf the group of each item */
    Partition(Map<String, String> groupOf) {
        this.groupOf = new TreeMap<>(groupOf);
        this.groupOf.forEach((item, group) ->
                members.computeIfAbsent(group, g -> new TreeSet<>()).add(item));
    }

    /** Numbers the groups. */
    static Partition of(List<? extends Collection<String>> groups) {
        Map<String, String> groupOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String item : groups.get(i)) {
                groupOf.put(item, Integer.toString(i));
            }
        }
        return new Partition(groupOf);
    }

    /** Number of groups. */
    int size() {
        return members.size();
    }

    Map<String, Set<String>> groups() {
        return members;
    }

    private Set<String> around(String item) {
        return members.getOrDefault(groupOf.getOrDefault(item, ""), Set.of(item));
    }

    /** B-cubed: mean over items of the precision and recall of the item's group (Bagga and Baldwin 1998). */
    static Ratio bCubed(Partition found, Partition gold) {
        return new Ratio(meanOverlap(found, gold), meanOverlap(gold, found));
    }

    private static double meanOverlap(Partition left, Partition right) {
        double sum = 0;
        for (String item : left.groupOf.keySet()) {
            Set<String> shared = new HashSet<>(left.around(item));
            shared.retainAll(right.around(item));
            sum += (double) shared.size() / left.around(item).size();
        }
        return sum / left.groupOf.size();
    }

    /** MUC: links that would have to be added or cut (Vilain et al. 1995). */
    static Ratio muc(Partition found, Partition gold) {
        return new Ratio(links(found, gold), links(gold, found));
    }

    private static double links(Partition left, Partition right) {
        long kept = 0;
        long all = 0;
        for (Set<String> group : left.members.values()) {
            Set<String> parts = new HashSet<>();
            group.forEach(item -> parts.add(right.groupOf.getOrDefault(item, "alone:" + item)));
            kept += group.size() - parts.size();
            all += group.size() - 1;
        }
        return all == 0 ? 0 : (double) kept / all;
    }

    /** CEAF-e: the best one-to-one alignment of groups by their F1 (Luo 2005). */
    static Ratio ceafE(Partition found, Partition gold) {
        double best = Assignment.bestTotal(found.members.values(), gold.members.values());
        return new Ratio(best / found.size(), best / gold.size());
    }

    /** Mean of the F1 of MUC, B-cubed and CEAF-e, as in the CoNLL shared tasks. */
    static double conll(Partition found, Partition gold) {
        return (muc(found, gold).f1()
                        + bCubed(found, gold).f1()
                        + ceafE(found, gold).f1())
                / 3;
    }

    /** Adjusted Rand index (Hubert and Arabie 1985): 1 is perfect, 0 is chance. */
    static double adjustedRand(Partition found, Partition gold) {
        double both = 0;
        for (Set<String> group : found.members.values()) {
            Map<String, Long> cells = new HashMap<>();
            group.forEach(item -> cells.merge(gold.groupOf.getOrDefault(item, item), 1L, Long::sum));
            both += cells.values().stream().mapToDouble(Partition::pairs).sum();
        }
        double left = found.members.values().stream()
                .mapToDouble(g -> pairs(g.size()))
                .sum();
        double right =
                gold.members.values().stream().mapToDouble(g -> pairs(g.size())).sum();
        double expected = left * right / pairs(found.groupOf.size());
        double greatest = (left + right) / 2;
        return greatest == expected ? 1 : (both - expected) / (greatest - expected);
    }

    private static double pairs(long items) {
        return items * (items - 1) / 2.0;
    }
}
