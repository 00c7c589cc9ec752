package org.stemma.value;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** How exactly a place is known. */
public enum Precision {
    /** A point: a building, a crossing. */
    POINT,
    /** A town or village. */
    TOWN,
    /** A district or county. */
    DISTRICT,
    /** A first-level region. */
    PROVINCE,
    /** A country. */
    COUNTRY;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
