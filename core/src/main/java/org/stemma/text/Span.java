package org.stemma.text;

/**
 * A half-open range of characters, in UTF-16 code units.
 *
 * @param begin index of the first character, 0 or more
 * @param end index after the last character, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if the range is negative or turned round */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Span must satisfy 0 <= begin <= end, got " + begin + ".." + end);
        }
    }

    /** Number of code units covered. */
    public int length() {
        return end - begin;
    }

    /** Whether no character is covered. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether every character of the other span is covered by this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the character at this index is covered. */
    public boolean contains(int index) {
        return begin <= index && index < end;
    }

    /** Whether at least one character is covered by both; touching spans do not overlap. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** This span, moved. */
    public Span shift(int by) {
        return new Span(begin + by, end + by);
    }

    /** The characters of the text that this span covers. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** Orders by begin, then by end. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
