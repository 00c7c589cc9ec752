package org.stemma.lineage;

import java.util.BitSet;
import org.stemma.lineage.align.Alignment;
import org.stemma.lineage.align.Comparison;
import org.stemma.lineage.align.ReportWords;

/**
 * Tells whether both of two reports have whole sentences of their own between the shared ones. A copy that was only cut has
 * none; two different cuts of one absent text have them on both sides.
 */
final class Interleaving {
    private static final int SHORTEST_SENTENCE = 6;
    private static final int OWN_SENTENCES = 2;

    private Interleaving() {}

    static boolean inBoth(Comparison comparison) {
        BitSet first = new BitSet();
        BitSet second = new BitSet();
        for (Alignment passage : comparison.passages()) {
            first.set(passage.firstBegin(), passage.firstEnd());
            second.set(passage.secondBegin(), passage.secondEnd());
        }
        return ownSentences(comparison.first(), first) >= OWN_SENTENCES
                && ownSentences(comparison.second(), second) >= OWN_SENTENCES;
    }

    private static int ownSentences(ReportWords report, BitSet shared) {
        int count = 0;
        int at = shared.nextSetBit(0);
        int end = shared.length();
        while (at >= 0 && at < end) {
            int next = at;
            int own = 0;
            while (next < end && report.sentence(next) == report.sentence(at)) {
                own += shared.get(next) ? 0 : 1;
                next++;
            }
            count += own >= SHORTEST_SENTENCE && own == next - at ? 1 : 0;
            at = next;
        }
        return count;
    }
}
