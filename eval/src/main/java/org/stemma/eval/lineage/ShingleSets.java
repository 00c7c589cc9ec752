package org.stemma.eval.lineage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.text.Shingles;
import org.stemma.text.Words;

/** Sets of shingles, for the baselines. */
final class ShingleSets {
    private ShingleSets() {}

    static Set<Long> of(String text, int size) {
        return Arrays.stream(Shingles.hashes(Words.of(text), size))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    static int common(Set<Long> one, Set<Long> other) {
        Set<Long> smaller = one.size() <= other.size() ? one : other;
        Set<Long> larger = one.size() <= other.size() ? other : one;
        return (int) smaller.stream().filter(larger::contains).count();
    }

    /** Share of the smaller text's shingles that stand in the other. */
    static double containment(String one, String other, int size) {
        Set<Long> first = of(one, size);
        Set<Long> second = of(other, size);
        int smaller = Math.min(first.size(), second.size());
        return smaller == 0 ? 0 : (double) common(first, second) / smaller;
    }
}
