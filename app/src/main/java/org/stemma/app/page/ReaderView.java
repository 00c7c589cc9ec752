package org.stemma.app.page;

import java.util.List;
import org.stemma.report.Report;

/**
 * A report as it is read, everything found in it marked.
 *
 * @param link its address if it is a web address; empty if not
 * @param sha256 hash of the file it was read from; empty if not known
 * @param parts its text and what was removed from it, in order
 */
public record ReaderView(
        Report report,
        String dom,
        String tag,
        String outlet,
        String day,
        String link,
        String sha256,
        int statements,
        List<Part> parts) {
    /**
     * Removed passages, and the piece of text that follows them.
     *
     * @param removed what stood here in the input and was removed
     * @param piece the text; empty at the very end
     * @param classes how it is marked
     * @param begins page ids of the statements that begin here
     * @param covers page ids of the statements that cover it, apart by spaces
     * @param innermost page id of the shortest of them; empty if there is none
     * @param note words for a tooltip
     */
    public record Part(
            List<Cut> removed,
            String piece,
            String classes,
            List<String> begins,
            String covers,
            String innermost,
            String note) {}

    /** A removed passage. */
    public record Cut(String exact, String reason) {}
}
