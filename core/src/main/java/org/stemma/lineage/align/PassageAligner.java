package org.stemma.lineage.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.stemma.text.Words;

/**
 * Chains runs to passages that tolerate words changed, left out or put in. Each word belongs to one passage at most; the
 * best chains come first. The score of a chain is its number of equal words less a cost for each link and for each word of
 * the wider gap between two runs, as in sequence alignment by chaining (Abouelhoda and Ohlebusch 2005).
 */
final class PassageAligner {
    private static final int WIDEST_GAP = 14;
    private static final int LOOK_BACK = 60;
    private static final double GAP_COST = 0.3;
    private static final int SHORTEST_PART = 2;
    private static final double LINK_COST = 1.5;

    private final List<Run> runs;
    private final double[] scores;
    private final int[] before;

    private PassageAligner(List<Run> runs) {
        this.runs = runs;
        this.scores = new double[runs.size()];
        this.before = new int[runs.size()];
    }

    /**
     * Aligns two texts.
     *
     * @param shortest passages with fewer equal words are left out
     */
    static List<Alignment> align(Words first, Words second, int shortest) {
        List<Run> runs = RunFinder.find(first, second);
        PassageAligner aligner = new PassageAligner(runs);
        aligner.score();
        BitSet usedFirst = new BitSet(first.count());
        BitSet usedSecond = new BitSet(second.count());
        List<Alignment> found = new ArrayList<>();
        for (int end : aligner.ends()) {
            List<Run> chain = aligner.chain(end, usedFirst, usedSecond);
            if (chain.stream().mapToInt(Run::length).sum() >= shortest) {
                chain.forEach(run -> usedFirst.set(run.first(), run.firstEnd()));
                chain.forEach(run -> usedSecond.set(run.second(), run.secondEnd()));
                found.add(new Alignment(GapFiller.fill(chain, first, second)));
            }
        }
        found.sort(Comparator.comparingInt(Alignment::secondBegin));
        return found;
    }

    private void score() {
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            scores[i] = run.length();
            before[i] = -1;
            for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
                double linked = scores[j] + linkScore(runs.get(j), run);
                if (linked > scores[i]) {
                    scores[i] = linked;
                    before[i] = j;
                }
            }
        }
    }

    /** What a run adds behind another; negative infinity where it cannot follow it. */
    private static double linkScore(Run earlier, Run later) {
        int overlap = Math.max(0, Math.max(earlier.firstEnd() - later.first(), earlier.secondEnd() - later.second()));
        int gap = Math.max(later.first() - earlier.firstEnd(), later.second() - earlier.secondEnd());
        boolean follows = later.first() > earlier.first() && later.second() > earlier.second();
        if (!follows || overlap >= later.length() || gap > WIDEST_GAP) {
            return Double.NEGATIVE_INFINITY;
        }
        return later.length() - overlap - LINK_COST - GAP_COST * Math.max(0, gap);
    }

    private List<Integer> ends() {
        Integer[] order = new Integer[runs.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i));
        return Arrays.asList(order);
    }

    private List<Run> chain(int end, BitSet usedFirst, BitSet usedSecond) {
        List<Run> chain = new ArrayList<>();
        for (int at = end; at >= 0; at = before[at]) {
            Run free = freePart(runs.get(at), usedFirst, usedSecond);
            if (free.length() < SHORTEST_PART) {
                break;
            }
            chain.add(free);
        }
        Collections.reverse(chain);
        return withoutOverlaps(chain);
    }

    private static List<Run> withoutOverlaps(List<Run> chain) {
        List<Run> trimmed = new ArrayList<>(chain.size());
        for (Run run : chain) {
            int overlap = 0;
            if (!trimmed.isEmpty()) {
                Run last = trimmed.getLast();
                overlap = Math.max(0, Math.max(last.firstEnd() - run.first(), last.secondEnd() - run.second()));
            }
            if (overlap < run.length()) {
                trimmed.add(overlap == 0 ? run : run.skip(overlap));
            }
        }
        return trimmed;
    }

    /** The longest stretch of a run whose words belong to no passage yet; of length 0 if there is none. */
    private static Run freePart(Run run, BitSet usedFirst, BitSet usedSecond) {
        int best = 0;
        int bestEnd = 0;
        int length = 0;
        for (int k = 0; k < run.length(); k++) {
            boolean free = !usedFirst.get(run.first() + k) && !usedSecond.get(run.second() + k);
            length = free ? length + 1 : 0;
            if (length > best) {
                best = length;
                bestEnd = k + 1;
            }
        }
        return new Run(run.first() + bestEnd - best, run.second() + bestEnd - best, best);
    }
}
