package org.stemma.statement.reading;

import java.util.Set;

/**
 * An entry of the cue lexicon.
 *
 * @param lemma dictionary form
 * @param part part of speech: verb, noun, adjective, phrase or preposition
 * @param kind what it does with its content
 * @param frames what the content may look like; see {@code cues.tsv}
 */
public record Cue(String lemma, String part, CueClass kind, Set<String> frames) {
    public Cue {
        frames = Set.copyOf(frames);
    }

    /** Whether the content may look like this. */
    public boolean takes(String frame) {
        return frames.contains(frame);
    }
}
