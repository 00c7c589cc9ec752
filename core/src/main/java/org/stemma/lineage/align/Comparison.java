package org.stemma.lineage.align;

import java.util.List;

/**
 * What two reports share.
 *
 * @param first the one report
 * @param second the other
 * @param passages shared stretches, in the order of the second report
 * @param evidence effective words in favour of copying; quotations, standing matter and common phrases count nothing
 * @param coverFirst share of the first report's words that stand in passages and agree, 0 to 1
 * @param coverSecond the same for the second
 * @param quoted share of all agreeing words that are quoted in both, 0 to 1; a speech that both heard is no passage
 * @param sentences how many sentences of the second stand as a whole in one sentence of the first
 */
public record Comparison(
        ReportWords first,
        ReportWords second,
        List<Alignment> passages,
        double evidence,
        double coverFirst,
        double coverSecond,
        double quoted,
        int sentences) {
    public Comparison {
        passages = List.copyOf(passages);
    }

    /** Number of words that agree in passages. */
    public int matched() {
        return passages.stream().mapToInt(Alignment::matched).sum();
    }

    /** Whether every word of both reports agrees, in one order. */
    public boolean isIdentical() {
        return passages.size() == 1
                && passages.getFirst().matched() == first.count()
                && passages.getFirst().matched() == second.count();
    }
}
