package org.stemma.eval.attribution;

import java.util.Locale;

/** Counts hits, what the system found and what the gold standard holds. Mutable; one thread. */
final class Tally {
    private int exact;
    private int overlap;
    private int found;
    private int gold;

    void gold(int count) {
        gold += count;
    }

    void found(int count) {
        found += count;
    }

    void hit(boolean isExact, boolean isOverlap) {
        exact += isExact ? 1 : 0;
        overlap += isOverlap ? 1 : 0;
    }

    /** Precision, recall and F1, exact and with overlap. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%5d %5d  exact P %.3f R %.3f F1 %.3f   overlap P %.3f R %.3f F1 %.3f",
                gold,
                found,
                ratio(exact, found),
                ratio(exact, gold),
                f(exact),
                ratio(overlap, found),
                ratio(overlap, gold),
                f(overlap));
    }

    /** F1 of exact hits. */
    double exactF1() {
        return f(exact);
    }

    /** F1 of hits with overlap. */
    double overlapF1() {
        return f(overlap);
    }

    private double f(int hits) {
        return found + gold == 0 ? 0 : 2.0 * hits / (found + gold);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
