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
 * @param side the side it stands on where the texts themselves align it; null if they do not
 * @param aliases other names used for it, sorted
 * @param mentions where it is named
 */
public record Actor(
        String id, String name, ActorKind kind, @Nullable String side, List<String> aliases, List<Anchor> mentions) {
    public Actor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
