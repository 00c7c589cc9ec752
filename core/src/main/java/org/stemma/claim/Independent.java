package org.stemma.claim;

/**
 * How many independent origins stand behind a claim. A range where unnamed sources may or may not be the same.
 *
 * @param low at least so many
 * @param high at most so many
 */
public record Independent(int low, int high) {
    /** @throws IllegalArgumentException if negative or turned round */
    public Independent {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("Independent must satisfy 0 <= low <= high, got " + low + ".." + high);
        }
    }
}
