package org.stemma.report;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** What a publication date rests on. */
public enum DateBasis {
    /** Given with the input. */
    GIVEN,
    /** The page's metadata. */
    PAGE,
    /** A date line in the text. */
    TEXT,
    /** The other reports of the case and weekdays named in the text. */
    INFERRED,
    /** Nothing; there is no date. */
    UNKNOWN;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
