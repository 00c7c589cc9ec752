package org.stemma.lineage.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the sentences of one report that stand almost whole in one sentence of the other, whatever the order of their
 * parts. Quotations and standing matter do not count.
 */
final class SharedSentences {
    private static final double WHOLE = 0.66;
    private static final double SHORTEST = 11;

    private SharedSentences() {}

    static int count(List<Alignment> passages, ReportWords first, ReportWords second) {
        Map<Long, Double> equal = new HashMap<>();
        Map<Long, Integer> plain = new HashMap<>();
        for (Alignment passage : passages) {
            for (Run run : passage.runs()) {
                for (int k = 0; k < run.length(); k++) {
                    long pair = ((long) first.sentence(run.first() + k) << 32) | second.sentence(run.second() + k);
                    equal.merge(
                            pair, PassageWeigher.weigh(first, run.first() + k, second, run.second() + k), Double::sum);
                    plain.merge(pair, 1, Integer::sum);
                }
            }
        }
        int[] lengthsFirst = lengths(first);
        int[] lengthsSecond = lengths(second);
        int whole = 0;
        for (Map.Entry<Long, Double> entry : equal.entrySet()) {
            int longer = Math.max(
                    lengthsFirst[(int) (entry.getKey() >>> 32)], lengthsSecond[(int) (entry.getKey() & 0xFFFFFFFFL)]);
            boolean most = plain.getOrDefault(entry.getKey(), 0) >= WHOLE * longer;
            whole += most && entry.getValue() >= SHORTEST ? 1 : 0;
        }
        return whole;
    }

    private static int[] lengths(ReportWords report) {
        int[] lengths = new int[report.count() == 0 ? 1 : report.sentence(report.count() - 1) + 1];
        for (int i = 0; i < report.count(); i++) {
            lengths[report.sentence(i)]++;
        }
        return lengths;
    }
}
