package org.stemma.conflict;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** Whether the sides answer the same question. */
public enum Scope {
    /** They do. */
    SAME,
    /** They do not: another measure, group, area or time. */
    DIFFERS,
    /** It cannot be told. */
    UNCLEAR;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
