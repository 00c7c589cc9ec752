package org.stemma.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** The types of TIMEX3. */
public enum TimexType {
    /** A date. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A recurring time. */
    SET;

    /** As written in output. */
    @JsonValue
    public String label() {
        return name();
    }
}
