package org.stemma.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.statement.Stance;
import org.stemma.text.Labels;

/** How a report stands to a claim. */
public enum ClaimStance {
    /** It tells that somebody denies it. */
    DENIED,
    /** It tells it as so. */
    ASSERTED,
    /** It tells it as possible, unclear or believed. */
    UNCERTAIN,
    /** It tells it as going to happen. */
    PREDICTED,
    /** It tells that it is wished, demanded or ordered. */
    CALLED_FOR,
    /** It was published before the day that others tell of, so that it could not tell it. */
    PUBLISHED_BEFORE,
    /** It could have told it and does not. */
    NOT_MENTIONED;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }

    /** The stance of a report that makes such a statement. */
    static ClaimStance of(Stance stance) {
        return switch (stance) {
            case DENIED -> DENIED;
            case ASSERTED -> ASSERTED;
            case UNCERTAIN -> UNCERTAIN;
            case PREDICTED -> PREDICTED;
            case CALLED_FOR -> CALLED_FOR;
        };
    }
}
