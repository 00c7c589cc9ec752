package org.stemma.issue;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** How much an issue costs the reader of the result. */
public enum Severity {
    /** Something was decided that a reader should know of. */
    NOTE,
    /** Something may be wrong or missing in the result. */
    WARNING,
    /** An input could not be used. */
    ERROR;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
