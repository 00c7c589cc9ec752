package org.stemma.lineage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** How one report's text comes to stand in another. */
public enum EdgeKind {
    /** Copied word for word. */
    VERBATIM,
    /** Copied and changed. */
    REWRITTEN,
    /** Marked as a quotation of the other report. */
    QUOTED,
    /** The copy names the other report's outlet or agency. */
    CREDITED,
    /** Both copied a text that is not among the reports. */
    COMMON_SOURCE,
    /** A later version of the same outlet's own report. */
    UPDATE;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
