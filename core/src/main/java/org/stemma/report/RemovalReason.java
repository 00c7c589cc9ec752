package org.stemma.report;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** Why something was removed from a report. */
public enum RemovalReason {
    /** Menus, links to skip, log-in, share bars. */
    NAVIGATION,
    /** Advertising. */
    ADVERT,
    /** Picture captions and picture credits. */
    CAPTION,
    /** A repeated headline or paragraph. */
    DUPLICATE,
    /** Pointers to other stories. */
    RELATED,
    /** Anything else, such as date lines and bylines that became metadata. */
    OTHER;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
