package org.stemma.claim.align;

import java.util.Set;

/**
 * The place that what is told happens to or at.
 *
 * @param places ids; empty if not known
 * @param loose whether it is known only from the words, not from what the statement says is done there
 * @param implied whether the statement itself names none, and its report's main town is meant ("the town")
 */
public record Focus(Set<String> places, boolean loose, boolean implied) {
    /** No place is known. */
    public static final Focus NONE = new Focus(Set.of(), true, false);

    public Focus {
        places = Set.copyOf(places);
    }

    /** Whether the statement itself names where it happens. */
    boolean isNamed() {
        return !places.isEmpty() && !loose && !implied;
    }
}
