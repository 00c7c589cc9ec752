package org.stemma.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** How surely and which way something is told (after FactBank). */
public enum Stance {
    /** Told as so. */
    ASSERTED,
    /** Told as not so, by somebody who denies it. */
    DENIED,
    /** Told as possible, unclear or believed. */
    UNCERTAIN,
    /** Told as going to happen. */
    PREDICTED,
    /** Wished, demanded or ordered. */
    CALLED_FOR;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
