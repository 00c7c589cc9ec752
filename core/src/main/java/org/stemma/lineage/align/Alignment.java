package org.stemma.lineage.align;

import java.util.List;

/**
 * A passage: runs of equal words that follow one another in both texts, with only small gaps between them.
 *
 * @param runs in order, not overlapping in either text; never empty
 */
public record Alignment(List<Run> runs) {
    public Alignment {
        runs = List.copyOf(runs);
    }

    /** Index of its first word in the first text. */
    public int firstBegin() {
        return runs.getFirst().first();
    }

    /** Index after its last word in the first text. */
    public int firstEnd() {
        return runs.getLast().firstEnd();
    }

    /** Index of its first word in the second text. */
    public int secondBegin() {
        return runs.getFirst().second();
    }

    /** Index after its last word in the second text. */
    public int secondEnd() {
        return runs.getLast().secondEnd();
    }

    /** Number of equal words. */
    public int matched() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /** Number of words from its first to its last, in the text where it is longer. */
    public int spanned() {
        return Math.max(firstEnd() - firstBegin(), secondEnd() - secondBegin());
    }

    /** Share of the words that agree, above 0 to 1. */
    public double density() {
        return (double) matched() / spanned();
    }

    /** This passage seen from the other text. */
    public Alignment turned() {
        return new Alignment(runs.stream().map(Run::turned).toList());
    }
}
