package org.stemma.lineage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** What changed between a source and its copy. */
public enum ChangeKind {
    /** One number became another, or a number became a vague word or the reverse. */
    FIGURE,
    /** A limit on a number ("at least", "about") was left out, put in or replaced. */
    BOUND,
    /** A word of doubt ("reportedly", "may have") was left out or put in. */
    DOUBT;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
