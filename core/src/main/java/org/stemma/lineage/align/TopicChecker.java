package org.stemma.lineage.align;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a shared stretch is foreign to both reports: its names, numbers and long words do not come back in the rest
 * of either, and the rests have little in common. That is how stock paragraphs and outlets' own tails look.
 */
final class TopicChecker {
    private static final double FOREIGN = 0.1;
    private static final double UNRELATED = 0.12;
    private static final double LARGEST_SHARE = 0.3;

    private TopicChecker() {}

    static boolean standsApart(List<Alignment> passages, ReportWords first, ReportWords second) {
        BitSet inFirst = new BitSet();
        BitSet inSecond = new BitSet();
        for (Alignment passage : passages) {
            inFirst.set(passage.firstBegin(), passage.firstEnd());
            inSecond.set(passage.secondBegin(), passage.secondEnd());
        }
        if (inFirst.cardinality() > LARGEST_SHARE * first.count()
                || inSecond.cardinality() > LARGEST_SHARE * second.count()) {
            return false;
        }
        Set<Integer> shared = content(first, inFirst, true);
        Set<Integer> restFirst = content(first, inFirst, false);
        Set<Integer> restSecond = content(second, inSecond, false);
        return overlap(shared, restFirst) < FOREIGN
                && overlap(shared, restSecond) < FOREIGN
                && overlap(restFirst, restSecond) < UNRELATED;
    }

    private static Set<Integer> content(ReportWords report, BitSet inside, boolean wanted) {
        Set<Integer> keys = new HashSet<>();
        for (int i = 0; i < report.count(); i++) {
            if (inside.get(i) == wanted && report.isContent(i) && !report.isStanding(i)) {
                keys.add(report.words().key(i));
            }
        }
        return keys;
    }

    /** Share of the smaller set that stands in the larger; 0 where one is empty. */
    private static double overlap(Set<Integer> one, Set<Integer> other) {
        boolean inOrder = one.size() <= other.size();
        Set<Integer> smaller = inOrder ? one : other;
        Set<Integer> larger = inOrder ? other : one;
        long common = smaller.stream().filter(larger::contains).count();
        return smaller.isEmpty() ? 0 : (double) common / smaller.size();
    }
}
