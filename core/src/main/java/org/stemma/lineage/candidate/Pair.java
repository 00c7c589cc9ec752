package org.stemma.lineage.candidate;

/** Two reports' numbers, the smaller first, packed in one {@code long}. */
public final class Pair {
    private Pair() {}

    /** Packs two different numbers. */
    public static long of(int one, int other) {
        return one < other ? ((long) one << 32) | other : ((long) other << 32) | one;
    }

    /** The smaller number. */
    public static int first(long pair) {
        return (int) (pair >>> 32);
    }

    /** The greater number. */
    public static int second(long pair) {
        return (int) pair;
    }
}
