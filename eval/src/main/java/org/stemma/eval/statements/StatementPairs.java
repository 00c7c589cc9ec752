package org.stemma.eval.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.text.Span;

/** Which statement of a program stands for which of the list: one for one, those first that share most of their characters. */
final class StatementPairs {
    /** Least share of the characters that both cover together. */
    static final double LEAST_SHARED = 0.5;

    private StatementPairs() {}

    private record Pair(int listed, int told, double shared) {}

    /** From the index of a listed statement to that of the one found for it. */
    static SortedMap<Integer, Integer> of(List<ListedStatement> listed, List<ToldStatement> told) {
        List<Pair> pairs = new ArrayList<>();
        for (int l = 0; l < listed.size(); l++) {
            for (int t = 0; t < told.size(); t++) {
                double shared = shared(listed.get(l).content(), told.get(t).content());
                if (shared >= LEAST_SHARED) {
                    pairs.add(new Pair(l, t, shared));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::shared)
                .reversed()
                .thenComparingInt(Pair::listed)
                .thenComparingInt(Pair::told));
        SortedMap<Integer, Integer> found = new TreeMap<>();
        for (Pair pair : pairs) {
            if (!found.containsKey(pair.listed()) && !found.containsValue(pair.told())) {
                found.put(pair.listed(), pair.told());
            }
        }
        return found;
    }

    /** Characters in both, of those in either. */
    static double shared(Span one, Span other) {
        int both = both(one, other);
        int either = one.length() + other.length() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** Number of characters in both. */
    static int both(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }
}
