package org.stemma.value;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** How a place is told by other places. */
public enum RelativeKind {
    /** Some distance from a place, or in some direction from it, or both: "5 km south of X". */
    OFFSET,
    /** Beside a place: "near X". */
    NEAR,
    /** Not in a place, but by it: "outside X". */
    OUTSIDE,
    /** The edge of a place: "the outskirts of X". */
    OUTSKIRTS,
    /** Somewhere between two places. */
    BETWEEN,
    /** A road, railway or pipeline from one place to another, or to one place. */
    ROUTE,
    /** The border between two places, or of one place. */
    BORDER;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
