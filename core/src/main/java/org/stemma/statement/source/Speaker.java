package org.stemma.statement.source;

import org.jspecify.annotations.Nullable;
import org.stemma.value.ActorKind;

/**
 * What is told of a speaker.
 *
 * @param name the name, or the noun phrase where there is none
 * @param actor id of the actor; null if unnamed or not settled
 * @param kind what sort of speaker
 * @param description what is told without the name; null if nothing
 * @param head lemma of the phrase's head noun, in lower case
 * @param plural whether the phrase means several
 * @param statement whether the phrase means a text ("a statement") and not who issued it
 */
public record Speaker(
        String name,
        @Nullable String actor,
        ActorKind kind,
        @Nullable String description,
        String head,
        boolean plural,
        boolean statement) {}
