package org.stemma.annotate;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** What a mention names. */
public enum MentionKind {
    /** A person. */
    PERSON,
    /** An organization or group. */
    ORGANIZATION,
    /** A place. */
    PLACE,
    /** Something else with a name. */
    OTHER;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
