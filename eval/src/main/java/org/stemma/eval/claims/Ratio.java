package org.stemma.eval.claims;

import java.util.Locale;

/**
 * Precision and recall, each 0 to 1.
 *
 * @param precision share of what was found that is right
 * @param recall share of what is right that was found
 */
record Ratio(double precision, double recall) {
    /** From counts; 0 where nothing was found or nothing is to be found. */
    static Ratio of(long right, long found, long expected) {
        return new Ratio(found == 0 ? 0 : (double) right / found, expected == 0 ? 0 : (double) right / expected);
    }

    /** Their harmonic mean. */
    double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", precision, recall, f1());
    }
}
