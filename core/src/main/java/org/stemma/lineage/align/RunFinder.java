package org.stemma.lineage.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.text.Words;

/**
 * Finds the longest runs of equal words in two texts: seeds of three words from a hash table, extended to the right as
 * far as they go. A seed that stands very often in the first text is tried only at its first places.
 */
final class RunFinder {
    private static final int SEED = 3;
    private static final int PLACES = 24;

    private final Words first;
    private final Words second;
    private final int mask;
    private final int[] heads;
    private final int[] next;

    private RunFinder(Words first, Words second) {
        this.first = first;
        this.second = second;
        int size = Math.max(16, Integer.highestOneBit(Math.max(1, first.count())) * 4);
        this.mask = size - 1;
        this.heads = new int[size];
        this.next = new int[first.count()];
        Arrays.fill(heads, -1);
        for (int i = first.count() - SEED; i >= 0; i--) {
            int slot = slot(first, i);
            next[i] = heads[slot];
            heads[slot] = i;
        }
    }

    /** All runs of three or more words that cannot be made longer, ordered by their place in the second text. */
    static List<Run> find(Words first, Words second) {
        return first.count() < SEED || second.count() < SEED ? List.of() : new RunFinder(first, second).runs();
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int j = 0; j + SEED <= second.count(); j++) {
            int tried = 0;
            for (int i = heads[slot(second, j)]; i >= 0 && tried < PLACES; i = next[i]) {
                tried++;
                boolean longerToTheLeft = i > 0 && j > 0 && first.key(i - 1) == second.key(j - 1);
                if (!longerToTheLeft) {
                    int length = lengthAt(i, j);
                    if (length >= SEED) {
                        runs.add(new Run(i, j, length));
                    }
                }
            }
        }
        return runs;
    }

    private int lengthAt(int i, int j) {
        int length = 0;
        while (i + length < first.count()
                && j + length < second.count()
                && first.key(i + length) == second.key(j + length)) {
            length++;
        }
        return length;
    }

    private int slot(Words words, int at) {
        int hash = words.key(at) * 31 * 31 + words.key(at + 1) * 31 + words.key(at + 2);
        return (hash ^ (hash >>> 15)) & mask;
    }
}
