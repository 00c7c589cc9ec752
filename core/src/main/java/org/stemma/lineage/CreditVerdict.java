package org.stemma.lineage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** Whether a report's credits fit its text. */
public enum CreditVerdict {
    /** The credited agency's text was found in other reports or in the report's own statements. */
    FOUND,
    /** An agency is credited, but none of its text was found. */
    UNMATCHED,
    /** An agency's text was found, but no credit. */
    UNCREDITED;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
