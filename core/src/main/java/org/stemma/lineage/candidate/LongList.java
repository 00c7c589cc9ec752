package org.stemma.lineage.candidate;

import java.util.Arrays;

/** A list of numbers that grows. Not safe for several threads. */
public final class LongList {
    private long[] values;
    private int size;

    /** An empty list. */
    public LongList() {
        this(64);
    }

    /** An empty list with room for so many values. */
    public LongList(int capacity) {
        values = new long[Math.max(8, capacity)];
    }

    /** Adds a value at the end. */
    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    /** Adds all values at the end. */
    public void addAll(long[] added, int count) {
        if (size + count > values.length) {
            values = Arrays.copyOf(values, Math.max(size + count, size + (size >> 1)));
        }
        System.arraycopy(added, 0, values, size, count);
        size += count;
    }

    /** The value at a place. */
    public long get(int index) {
        return values[index];
    }

    /** How many values there are. */
    public int size() {
        return size;
    }

    /** Puts the values in ascending order. */
    public void sort() {
        Arrays.sort(values, 0, size);
    }

    /** Forgets the values but keeps the room. */
    public void clear() {
        size = 0;
    }

    /** A copy of the values. */
    public long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
