package org.stemma.statement.event;

import org.jspecify.annotations.Nullable;
import org.stemma.statement.Role;

/**
 * A word that triggers an event type.
 *
 * @param type id of the event type
 * @param part verb, intransitive, light, noun or adjective; people, of-people, vehicle-subject, placed, place-subject, from-place or place-noun for words that count
 *     only with people, or with a place, as {@code triggers.tsv} tells
 * @param word lemma; for a light verb two, with {@code +} between
 * @param subject what the subject does; null if nothing
 * @param object what the object does; null if nothing
 */
public record Trigger(
        String type,
        String part,
        String word,
        @Nullable Role subject,
        @Nullable Role object) {}
