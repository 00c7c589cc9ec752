package org.stemma.engine.stream;

/**
 * What may lie in memory at once; the rest goes to disk.
 *
 * @param characters of report text, 0 or more
 * @param entries postings or pairs, each of eight bytes, 0 or more
 */
public record StreamLimits(long characters, long entries) {
    /** @throws IllegalArgumentException if a limit is negative */
    public StreamLimits {
        if (characters < 0 || entries < 0) {
            throw new IllegalArgumentException("StreamLimits must be 0 or more, got " + characters + ", " + entries);
        }
    }

    /** Up to some 200 MB of text and 250 MB of entries. */
    public static StreamLimits standard() {
        return new StreamLimits(200_000_000, 32_000_000);
    }
}
