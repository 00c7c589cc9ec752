package org.stemma.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** What an argument does in what is told. */
public enum Role {
    /** Who does it. */
    AGENT,
    /** To whom or what it is done. */
    PATIENT,
    /** Where. */
    PLACE,
    /** With what. */
    INSTRUMENT,
    /** For whom. */
    BENEFICIARY;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
