package org.stemma.issue;

import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;

/**
 * Trouble with the data. It stands in the output; it never ends the run.
 *
 * @param kind what sort of trouble
 * @param severity how much it costs
 * @param report id of the report, or the path of the input where there is no report; null if it concerns the whole case
 * @param message what is wrong, the value in quotes, where, and what was done or can be done
 * @param anchor the characters at fault; null if there are none
 */
public record Issue(
        IssueKind kind,
        Severity severity,
        @Nullable String report,
        String message,
        @Nullable Anchor anchor) {
    /** An issue without an anchor. */
    public static Issue of(IssueKind kind, Severity severity, @Nullable String report, String message) {
        return new Issue(kind, severity, report, message, null);
    }
}
