package org.stemma.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** What a claim finally rests on. */
public enum OriginKind {
    /** Somebody who said it. */
    SPEAKER,
    /** An agency's text. */
    AGENCY,
    /** An outlet's own reporting. */
    OUTLET,
    /** A text that is not among the reports. */
    UNSEEN;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
