package org.stemma.value;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** How a text limits a number. */
public enum Bound {
    /** The number itself. */
    EXACT,
    /** Around the number: about, some, an estimated, nearly. */
    ABOUT,
    /** The number or more. */
    AT_LEAST,
    /** The number or fewer: up to. */
    AT_MOST,
    /** More than the number. */
    MORE_THAN,
    /** Fewer than the number. */
    FEWER_THAN,
    /** Between two numbers. */
    RANGE,
    /** No number given: dozens, a few. */
    VAGUE;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
