package org.stemma.conflict;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** What reports disagree about. */
public enum ConflictKind {
    /** When. */
    DATE,
    /** How many. */
    QUANTITY,
    /** Where. */
    PLACE,
    /** Who. */
    ACTOR,
    /** Whether at all. */
    POLARITY,
    /** How it stands: captured or only entered, dead or alive. */
    STATUS;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
