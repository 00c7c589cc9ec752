package org.stemma.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** Whether the content affirms or negates its predicate. */
public enum Polarity {
    /** Affirmed. */
    POSITIVE,
    /** Negated. */
    NEGATIVE;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
