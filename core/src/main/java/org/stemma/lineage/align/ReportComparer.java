package org.stemma.lineage.align;

import java.util.ArrayList;
import java.util.List;

/** Compares two reports word by word. Pure; linear in their length for ordinary texts. */
public final class ReportComparer {
    /** Fewer equal words make no passage. */
    private static final int SHORTEST_PASSAGE = 6;

    private static final double SHORTEST_ALONE = 1.5;

    /** So many equal words, so close together, make a passage though each stretch of them is a common phrase. */
    private static final int CLOSELY_FOLLOWED = 10;

    private static final double DENSE = 0.6;
    private static final double MOST = 0.6;

    private ReportComparer() {}

    /**
     * What the two reports share; an empty list of passages if nothing.
     *
     * @param sameOutlet whether both are of one outlet
     */
    public static Comparison compare(ReportWords first, ReportWords second, boolean sameOutlet) {
        List<Alignment> passages = PassageAligner.align(first.words(), second.words(), SHORTEST_PASSAGE);
        List<Alignment> telling = withoutSpeeches(telling(passages, first, second, sameOutlet), first, second);
        double evidence = 0;
        for (Alignment passage : telling) {
            evidence += Math.max(0, PassageWeigher.weigh(passage, first, second));
        }
        int matched = telling.stream().mapToInt(Alignment::matched).sum();
        return new Comparison(
                first,
                second,
                telling,
                evidence,
                share(matched, first.count()),
                share(matched, second.count()),
                share(
                        quoted(passages, first, second),
                        passages.stream().mapToInt(Alignment::matched).sum()),
                SharedSentences.count(telling, first, second));
    }

    private static List<Alignment> telling(
            List<Alignment> passages, ReportWords first, ReportWords second, boolean sameOutlet) {
        List<Alignment> telling = new ArrayList<>();
        for (Alignment passage : passages) {
            if (isTelling(passage, PassageWeigher.weigh(passage, first, second), first, second)) {
                telling.add(passage);
            }
        }
        if (!telling.isEmpty()) {
            telling.removeIf(new TopicChecker(first, second, List.copyOf(telling), sameOutlet)::standsApart);
        }
        return telling;
    }

    /** A speech that both reporters heard is no copied passage, unless one of the reports is little else. */
    private static List<Alignment> withoutSpeeches(List<Alignment> passages, ReportWords first, ReportWords second) {
        int matched = passages.stream().mapToInt(Alignment::matched).sum();
        if (matched >= MOST * Math.min(first.count(), second.count())) {
            return passages;
        }
        return passages.stream()
                .filter(passage -> !isQuotation(passage, first, second))
                .toList();
    }

    private static boolean isTelling(Alignment passage, double weight, ReportWords first, ReportWords second) {
        return weight >= SHORTEST_ALONE
                || passage.matched() == Math.min(first.count(), second.count())
                || followsClosely(passage)
                || isQuotation(passage, first, second);
    }

    private static boolean followsClosely(Alignment passage) {
        return passage.matched() >= CLOSELY_FOLLOWED && passage.density() >= DENSE;
    }

    private static boolean isQuotation(Alignment passage, ReportWords first, ReportWords second) {
        return quoted(List.of(passage), first, second) * 2 > passage.matched();
    }

    private static int quoted(List<Alignment> passages, ReportWords first, ReportWords second) {
        int quoted = 0;
        for (Alignment passage : passages) {
            for (Run run : passage.runs()) {
                for (int k = 0; k < run.length(); k++) {
                    quoted += first.isQuoted(run.first() + k) && second.isQuoted(run.second() + k) ? 1 : 0;
                }
            }
        }
        return quoted;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
