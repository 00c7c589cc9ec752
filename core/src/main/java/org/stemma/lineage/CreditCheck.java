package org.stemma.lineage;

/**
 * A credit held against the text.
 *
 * @param report id of the report
 * @param agency canonical name of the agency
 * @param verdict what was found
 */
public record CreditCheck(String report, String agency, CreditVerdict verdict) {}
