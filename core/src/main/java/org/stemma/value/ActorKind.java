package org.stemma.value;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** What sort of actor speaks or acts. */
public enum ActorKind {
    /** A named person. */
    PERSON,
    /** An organization that is none of the others. */
    ORGANIZATION,
    /** A state, its government or one of its bodies. */
    GOVERNMENT,
    /** An army, militia or armed group. */
    ARMED_ACTOR,
    /** A body that watches and counts, such as an observatory. */
    MONITOR,
    /** A newspaper, broadcaster or site. */
    MEDIA,
    /** A news agency. */
    AGENCY,
    /** A source that is not named. */
    UNNAMED;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
