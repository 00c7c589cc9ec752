package org.stemma.lineage;

/**
 * What may be set for lineage.
 *
 * @param shingle words in a shingle, 2 to 16
 * @param window shingles of which one is kept, 1 to 16; a shared run of {@code shingle + window - 1} words is always seen
 * @param sharedShingles kept shingles that two reports must share to be compared, 1 or more
 * @param hotLimit a shingle that stands in more reports than this is hot: its reports are compared with their neighbours
 *     only; 2 or more
 * @param neighbours how many neighbours that are, 1 or more
 * @param evidence effective shared words above chance that make an edge, above 0
 */
public record LineageOptions(
        int shingle, int window, int sharedShingles, int hotLimit, int neighbours, double evidence) {
    /** @throws IllegalArgumentException if a value is out of range */
    public LineageOptions {
        within("shingle", shingle, 2, 16);
        within("window", window, 1, 16);
        within("sharedShingles", sharedShingles, 1, 1000);
        within("hotLimit", hotLimit, 2, 100_000);
        within("neighbours", neighbours, 1, 1000);
        if (!(evidence > 0)) {
            throw new IllegalArgumentException("LineageOptions evidence must be above 0, got " + evidence);
        }
    }

    /** What fits news reports. */
    public static LineageOptions standard() {
        return new LineageOptions(5, 4, 2, 64, 8, 10);
    }

    private static void within(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(
                    "LineageOptions " + name + " must be " + low + " to " + high + ", got " + value);
        }
    }
}
