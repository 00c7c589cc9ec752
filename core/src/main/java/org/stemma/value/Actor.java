package org.stemma.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;

/**
 * Somebody who acts or speaks, one over all reports of a case.
 *
 * @param id stable id, {@code a-…}
 * @param name the fullest usual name in the reports
 * @param kind what sort of actor
 * @param side the side it stands on where the texts themselves align it, as "backed by Iran"; null if they do not
 * @param sideEvidence where the texts say so; empty if there is no side
 * @param aliases other names used for it, sorted
 * @param mentions where it is named
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        @Nullable String side,
        List<Anchor> sideEvidence,
        List<String> aliases,
        List<Anchor> mentions) {
    public Actor {
        sideEvidence = List.copyOf(sideEvidence);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** An actor with nothing that shows where it stands. */
    public Actor(
            String id,
            String name,
            ActorKind kind,
            @Nullable String side,
            List<String> aliases,
            List<Anchor> mentions) {
        this(id, name, kind, side, List.of(), aliases, mentions);
    }

    /** This actor on a side, with where the texts say so. */
    public Actor on(String taken, List<Anchor> evidence) {
        return new Actor(id, name, kind, taken, evidence, aliases, mentions);
    }
}
