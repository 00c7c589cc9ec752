package org.stemma.eval.names;

import java.util.Locale;

/**
 * What was found, what was to be found, and what of it was right.
 *
 * @param right found and expected
 * @param found all that was found
 * @param expected all that was to be found
 */
record Counts(int right, int found, int expected) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(right + other.right, found + other.found, expected + other.expected);
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 0 : (double) right / expected;
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  (%d gold)", precision(), recall(), f1(), expected);
    }
}
