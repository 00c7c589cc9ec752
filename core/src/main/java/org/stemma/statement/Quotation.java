package org.stemma.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** How a statement's words are given. */
public enum Quotation {
    /** In the speaker's own words, between quotation marks. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** Partly in quotation marks. */
    MIXED,
    /** The report's own voice. */
    NONE;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
