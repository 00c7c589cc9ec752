package org.stemma.dossier.since;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** What of a claim can be different between two dossiers. */
public enum Aspect {
    /** The words that stand for it. */
    GIST,
    /** How it stands. */
    STATUS,
    /** How many independent origins it rests on. */
    INDEPENDENT,
    /** How many reports tell it. */
    REPORTS,
    /** The sides of the conflicts that its statements take part in. */
    SIDES,
    /** The figures that its statements give. */
    FIGURES,
    /** Its statements stood in a claim together with others. */
    SPLIT,
    /** Its statements now stand in a claim together with others. */
    MERGED;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
