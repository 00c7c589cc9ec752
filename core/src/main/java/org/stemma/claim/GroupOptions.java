package org.stemma.claim;

/**
 * How reports are grouped by event.
 *
 * @param threshold least mean similarity, 0 to 1, at which two groups become one
 * @param blockTerms how many of a report's heaviest terms decide with which others it is compared
 * @param blockSize most reports that one term brings together all against all; a larger block is compared along its
 *     order in time only
 * @param lateness how much a gap of half a year between two reports lowers their similarity, 0 to 1
 * @param loneThreshold least mean similarity, 0 to 1, at which a report that stayed alone joins a group
 * @param loneLead how many times its similarity to the next group that must be, at least 1
 */
public record GroupOptions(
        double threshold, int blockTerms, int blockSize, double lateness, double loneThreshold, double loneLead) {
    /** What measured best on public news of many events. */
    public static final GroupOptions DEFAULT = new GroupOptions(0.10, 16, 60, 0.5, 0.06, 2);

    /** @throws IllegalArgumentException if a value is out of its range */
    public GroupOptions {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold must lie in 0..1, got " + threshold);
        }
        if (blockTerms < 1 || blockSize < 2) {
            throw new IllegalArgumentException(
                    "blockTerms must be at least 1 and blockSize at least 2, got " + blockTerms + ", " + blockSize);
        }
        if (!(lateness >= 0 && lateness <= 1)) {
            throw new IllegalArgumentException("lateness must lie in 0..1, got " + lateness);
        }
        if (!(loneThreshold > 0 && loneThreshold <= 1 && loneLead >= 1)) {
            throw new IllegalArgumentException("loneThreshold must lie in 0..1 and loneLead be at least 1, got "
                    + loneThreshold + ", " + loneLead);
        }
    }
}
