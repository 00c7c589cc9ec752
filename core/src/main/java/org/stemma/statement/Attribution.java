package org.stemma.statement;

import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;
import org.stemma.value.ActorKind;

/**
 * One link in the chain of those behind a statement.
 *
 * @param name the speaker's name where one is known, also if the text has only a pronoun; else the noun phrase used
 * @param actor id of the actor; null if unnamed or not settled
 * @param kind what sort of speaker
 * @param description role and circumstances told of the speaker, without the name; null if none
 * @param cue the words that make the attribution, for instance {@code said} or {@code according to}
 * @param anchor the source as it stands in the text
 * @param cueAnchor the cue as it stands in the text; null where the speaker of an earlier sentence goes on
 */
public record Attribution(
        String name,
        @Nullable String actor,
        ActorKind kind,
        @Nullable String description,
        String cue,
        Anchor anchor,
        @Nullable Anchor cueAnchor) {}
