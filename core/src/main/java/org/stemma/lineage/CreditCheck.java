package org.stemma.lineage;

/**
 * A credit held against the text.
 *
 * @param report id of the report
 * @param agency canonical name of the agency
 * @param verdict what was found
 * @param reason why, in one plain sentence
 */
public record CreditCheck(String report, String agency, CreditVerdict verdict, String reason) {
    /** A verdict without a reason. */
    public CreditCheck(String report, String agency, CreditVerdict verdict) {
        this(report, agency, verdict, "");
    }
}
