package org.stemma.report;

/**
 * Bounds on what is read. What lies beyond a bound is not read, and an issue says so.
 *
 * @param maxFileBytes most bytes of one document that is not read as a stream (page, text, JSON, CSV, feed, mail), after
 *     unpacking
 * @param maxReportChars most UTF-16 code units of one report's text or page, and of one line of JSON Lines
 * @param maxFolderDepth deepest folder below a given one
 * @param maxArchiveDepth archives within archives
 * @param maxEntries most entries of one archive, records of one WARC, or items of one feed, list or table
 * @param maxUnpackedBytes most bytes that one archive may unpack to
 * @param maxExpansion how many times its packed size an archive may unpack to, once past the first mebibyte
 * @param maxReports most reports of one run
 */
public record ReadOptions(
        long maxFileBytes,
        int maxReportChars,
        int maxFolderDepth,
        int maxArchiveDepth,
        int maxEntries,
        long maxUnpackedBytes,
        int maxExpansion,
        int maxReports) {
    /** @throws IllegalArgumentException if a bound is not positive */
    public ReadOptions {
        positive("maxFileBytes", maxFileBytes);
        positive("maxReportChars", maxReportChars);
        positive("maxFolderDepth", maxFolderDepth);
        positive("maxArchiveDepth", maxArchiveDepth);
        positive("maxEntries", maxEntries);
        positive("maxUnpackedBytes", maxUnpackedBytes);
        positive("maxExpansion", maxExpansion);
        positive("maxReports", maxReports);
    }

    /** 256 MiB a file, 10 million characters a report, 32 folders deep, 3 archives deep, 4 GiB unpacked, 200 times. */
    public static ReadOptions standard() {
        return new ReadOptions(256L << 20, 10_000_000, 32, 3, 1_000_000, 4L << 30, 200, 1_000_000);
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, got " + value);
        }
    }
}
