package org.stemma.text;

import java.util.Arrays;

/**
 * Hashes of all runs of a fixed number of words, and a sample of them by winnowing: of every few neighbours the smallest
 * hash is kept, so that any long enough run shared by two texts yields the same sample in both (Schleimer, Wilkerson and
 * Aiken, SIGMOD 2003).
 */
public final class Shingles {
    private Shingles() {}

    /** The hash of the run that starts at each word; one entry fewer than words for each word above the first. */
    public static long[] hashes(Words words, int size) {
        int count = Math.max(0, words.count() - size + 1);
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 0xCBF29CE484222325L;
            for (int j = 0; j < size; j++) {
                hash = (hash ^ words.key(i + j)) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            hashes[i] = hash ^ (hash >>> 32);
        }
        return hashes;
    }

    /**
     * The winnowed sample of these hashes, sorted, without repeats. A run of {@code size + window - 1} words shared by two
     * texts always leaves a common hash.
     */
    public static long[] winnow(long[] hashes, int window) {
        if (hashes.length == 0) {
            return hashes;
        }
        long[] kept = new long[hashes.length];
        int count = 0;
        int last = -1;
        int reach = Math.max(1, hashes.length - window + 1);
        for (int start = 0; start < reach; start++) {
            int smallest = smallestIn(hashes, start, Math.min(hashes.length, start + window));
            if (smallest != last) {
                kept[count++] = hashes[smallest];
                last = smallest;
            }
        }
        return sortedDistinct(Arrays.copyOf(kept, count));
    }

    private static int smallestIn(long[] hashes, int from, int to) {
        int smallest = from;
        for (int i = from + 1; i < to; i++) {
            if (hashes[i] <= hashes[smallest]) {
                smallest = i;
            }
        }
        return smallest;
    }

    private static long[] sortedDistinct(long[] values) {
        Arrays.sort(values);
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[count++] = values[i];
            }
        }
        return Arrays.copyOf(values, count);
    }
}
