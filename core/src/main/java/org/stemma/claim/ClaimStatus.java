package org.stemma.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** How a claim stands after all reports. */
public enum ClaimStatus {
    /** Two or more independent origins tell it. */
    CORROBORATED,
    /** One origin tells it. */
    SINGLE_ORIGIN,
    /** Sides of it conflict. */
    CONTESTED,
    /** Somebody denies it. */
    DENIED,
    /** Only reports' own voices tell it, and no origin is known. */
    UNATTRIBUTED;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
