package org.stemma.annotate.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.value.ActorKind;

/** What sort of actor a name or a common noun means, by its head word. */
public final class ActorKinds {
    private ActorKinds() {}

    /** The kind that a head word in a name shows: "Northern Defence Ministry", "Lake Observatory". A fire brigade is no army. */
    public static Optional<ActorKind> ofName(String name) {
        String head = head(name);
        if (head.equals(NameKey.plain(name))) {
            return Optional.empty();
        }
        boolean rescues = Arrays.stream(NameKey.plain(name).split(" ", -1)).anyMatch(word -> Words.has("rescue", word));
        return kind(head).map(kind -> rescues && kind == ActorKind.ARMED_ACTOR ? ActorKind.ORGANIZATION : kind);
    }

    /** The head word of a name, lower case: "ministry" of "Ministry of Trade", "observatory" of "Lake Observatory". */
    public static String head(String name) {
        List<String> words = Arrays.asList(name.strip().toLowerCase(Locale.ROOT).split("[\\s-]+", -1));
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).equals("of") || words.get(i).equals("for")) {
                return words.get(i - 1);
            }
        }
        return words.getLast();
    }

    /**
     * The kind of an unnamed source by its head noun: "monitor", "militia", "ministry".
     *
     * @param noun a lemma in lower case
     */
    public static Optional<ActorKind> ofNoun(String noun) {
        return kind(noun);
    }

    private static Optional<ActorKind> kind(String word) {
        if (Words.has("head-armed-actor", word)) {
            return Optional.of(ActorKind.ARMED_ACTOR);
        }
        if (Words.has("head-monitor", word)) {
            return Optional.of(ActorKind.MONITOR);
        }
        if (Words.has("head-government", word)) {
            return Optional.of(ActorKind.GOVERNMENT);
        }
        if (Words.has("head-media", word)) {
            return Optional.of(ActorKind.MEDIA);
        }
        return Words.has("head-organization", word) ? Optional.of(ActorKind.ORGANIZATION) : Optional.empty();
    }
}
