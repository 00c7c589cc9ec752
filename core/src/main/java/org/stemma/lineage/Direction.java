package org.stemma.lineage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** How surely it is known who copied whom. */
public enum Direction {
    /** The texts themselves tell. */
    KNOWN,
    /** Evidence points one way. */
    LIKELY,
    /** It cannot be told. */
    UNKNOWN;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
