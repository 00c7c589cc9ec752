package org.stemma.annotate;

import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;

/**
 * A name in a report, settled over the whole case.
 *
 * @param kind what it names
 * @param actor id of the actor; null if it names none
 * @param place id of the place; null if it names none
 * @param anchor the name
 */
public record Mention(
        MentionKind kind, @Nullable String actor, @Nullable String place, Anchor anchor) {}
