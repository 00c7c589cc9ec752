package org.stemma.statement;

import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;

/**
 * Who or what takes part in what is told.
 *
 * @param role what it does
 * @param exact the words
 * @param actor id of the actor meant; null if none
 * @param place id of the place meant; null if none
 * @param anchor where the words stand
 */
public record Argument(
        Role role,
        String exact,
        @Nullable String actor,
        @Nullable String place,
        Anchor anchor) {}
