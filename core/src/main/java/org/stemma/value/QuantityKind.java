package org.stemma.value;

import com.fasterxml.jackson.annotation.JsonValue;
import org.stemma.text.Labels;

/** What sort of thing a number measures. */
public enum QuantityKind {
    /** Countable things: people, houses. */
    COUNT,
    /** A sum of money. */
    MONEY,
    /** A share. */
    PERCENT,
    /** A length or distance. */
    DISTANCE,
    /** Anything else: weights, speeds, ages, scores. */
    OTHER;

    /** As written in output. */
    @JsonValue
    public String label() {
        return Labels.of(this);
    }
}
