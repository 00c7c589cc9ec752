package org.stemma.lineage.align;

/**
 * Says how much the words of a passage tell about copying. Words quoted in both reports tell nothing: two reporters may
 * have heard one speech. Standing matter tells nothing. Names and numbers of one event are shared by all who report it, so
 * they tell less than other words. A run's first few words are free, because short phrases are common property.
 */
final class PassageWeigher {
    /** Effective words of a run that anybody might write. */
    private static final double COMMON_PROPERTY = 3.0;

    /** The same for a passage as a whole. */
    private static final double CLOSELY_FOLLOWED = 6.0;

    private static final double NAME = 0.4;
    private static final double QUOTED_ONCE = 0.4;

    private PassageWeigher() {}

    /**
     * The evidence for copying in a passage: effective equal words above those that chance explains, counted run by run or,
     * for a sentence followed closely though often changed, over the passage as a whole.
     */
    static double weigh(Alignment passage, ReportWords first, ReportWords second) {
        double byRuns = 0;
        double all = 0;
        for (Run run : passage.runs()) {
            double effective = 0;
            for (int k = 0; k < run.length(); k++) {
                effective += weigh(first, run.first() + k, second, run.second() + k);
            }
            all += effective;
            byRuns += Math.max(0, effective - COMMON_PROPERTY);
        }
        double density = passage.density();
        return Math.max(byRuns, all * density * density - CLOSELY_FOLLOWED);
    }

    /** What one equal word says, 0 to 1. */
    static double weigh(ReportWords first, int i, ReportWords second, int j) {
        if ((first.isQuoted(i) && second.isQuoted(j)) || first.isStanding(i) || second.isStanding(j)) {
            return 0;
        }
        double weight = first.isName(i) || first.isNumber(i) ? NAME : 1;
        return first.isQuoted(i) || second.isQuoted(j) ? weight * QUOTED_ONCE : weight;
    }
}
