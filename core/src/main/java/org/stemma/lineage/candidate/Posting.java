package org.stemma.lineage.candidate;

/**
 * A shingle and the number of a report that holds it, packed in one {@code long}: 40 bits of the shingle's hash, 24 bits of
 * the report's number. Two shingles fall together by chance once in 10^12, which costs one needless comparison.
 */
public final class Posting {
    /** One more than the greatest number of a report. */
    public static final int REPORTS = 1 << 24;

    private static final int REPORT_BITS = 24;
    private static final long REPORT_MASK = REPORTS - 1L;

    private Posting() {}

    /** Packs a shingle and a report. */
    public static long of(long shingle, int report) {
        return (shingle << REPORT_BITS) | report;
    }

    /** The report's number. */
    public static int report(long posting) {
        return (int) (posting & REPORT_MASK);
    }

    /** The same posting for a report with another number. */
    public static long renumber(long posting, int report) {
        return (posting & ~REPORT_MASK) | report;
    }

    /** Whether both are of one shingle. */
    public static boolean sameShingle(long posting, long other) {
        return posting >>> REPORT_BITS == other >>> REPORT_BITS;
    }

    /** In which of so many parts, a power of two, a shingle's postings lie. */
    public static int part(long posting, int parts) {
        return (int) (posting >>> REPORT_BITS) & (parts - 1);
    }
}
