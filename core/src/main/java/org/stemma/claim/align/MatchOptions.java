package org.stemma.claim.align;

/**
 * What counts for and against two statements saying the same.
 *
 * @param threshold least score of a match, and least mean score within a claim
 * @param blockTerms how many of a statement's heaviest terms decide with which others it is compared
 * @param blockSize most statements that one key brings together; larger blocks are left to their other keys
 */
public record MatchOptions(double threshold, int blockTerms, int blockSize) {
    /** What measured best. */
    public static final MatchOptions DEFAULT = new MatchOptions(0.45, 8, 200);

    /** @throws IllegalArgumentException if a value is out of its range */
    public MatchOptions {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("threshold must lie between 0 and 1, got " + threshold);
        }
        if (blockTerms < 1 || blockSize < 2) {
            throw new IllegalArgumentException(
                    "blockTerms must be at least 1 and blockSize at least 2, got " + blockTerms + ", " + blockSize);
        }
    }
}
