package org.stemma.claim.body;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A body that speaks: an organization, an office, a person who speaks for himself, or a source without a name.
 *
 * @param key under which it is the same body over the case
 * @param name how it is called
 * @param kind what it is for counting
 * @param words the levelled words that tell it from other bodies
 * @param person the person who speaks for it, empty if the body itself is named or the person is the body
 * @param reason why the one named in the text is taken for this body; empty where it is that body itself
 */
public record Body(String key, String name, Kind kind, Set<String> words, String person, String reason) {
    /** What a body is, as far as counting goes. */
    public enum Kind {
        /** A body or person who is named. */
        NAMED,
        /** The army, a ministry or the government of a state. */
        STATE,
        /** Media that a state owns or steers. */
        STATE_MEDIA,
        /** A news agency, or somebody who saw it for the agency. */
        AGENCY,
        /** An outlet. */
        OUTLET,
        /** Nobody who could be told from others: an unnamed source, a crowd, media in general. */
        UNNAMED,
        /** The report itself. */
        ITSELF
    }

    public Body {
        words = Set.copyOf(words);
    }

    /** This body as spoken for by somebody. */
    Body through(String speaker, String why) {
        return new Body(key, name, kind, words, speaker, why);
    }

    /** Whether both may belong to one state: they name one country, or one of them names none. */
    public boolean mayShareStateWith(Body other) {
        Optional<String> own = country();
        Optional<String> others = other.country();
        return own.isEmpty() || others.isEmpty() || own.equals(others);
    }

    private Optional<String> country() {
        return new TreeSet<>(words)
                .stream().flatMap(word -> BodyWords.country(word).stream()).findFirst();
    }

    /** Whether it is state media in general, such as "state television", which takes in those with a name of their own. */
    public boolean isStateMediaInGeneral() {
        return kind == Kind.STATE_MEDIA
                && key.startsWith("outlet:")
                && BodyWords.read(name).stream().anyMatch(word -> BodyWords.is("outlets", word));
    }

    /** Whether its name has this levelled word. */
    public boolean isCalled(String word) {
        return words.contains(word);
    }
}
