package org.stemma.claim.body;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes "the army" and "the Syrian army" one body, and the like, unless armies of two countries speak in the case: then
 * nobody can tell from the name alone which is meant.
 */
final class StateBodies {
    private static final Set<String> BARE = Set.of("military", "government", "police");

    private StateBodies() {}

    /** For keys that mean one body the smallest of them; keys that stay are left out. */
    static Map<String, String> levelled(Collection<Body> bodies) {
        Map<String, Set<String>> keys = new TreeMap<>();
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Body body : bodies) {
            if (body.kind() == Body.Kind.STATE) {
                Set<String> owner = owner(body.words());
                Set<String> base = new TreeSet<>(body.words());
                base.removeAll(owner);
                String sort = String.join(" ", base);
                keys.computeIfAbsent(sort, k -> new TreeSet<>()).add(body.key());
                owners.computeIfAbsent(sort, k -> new TreeSet<>()).addAll(codes(owner));
            }
        }
        Map<String, String> levelled = new TreeMap<>();
        keys.forEach((sort, same) -> {
            if (owners.getOrDefault(sort, Set.of()).size() <= 1) {
                same.forEach(key -> levelled.put(key, same.iterator().next()));
            }
        });
        return levelled;
    }

    /** The words of a name that tell whose body it is: countries, and the one word beside "army" and the like. */
    private static Set<String> owner(Set<String> words) {
        Set<String> owner = new TreeSet<>();
        for (String word : words) {
            if (BodyWords.country(word).isPresent() || (words.size() == 2 && isBareBut(words, word))) {
                owner.add(word);
            }
        }
        return owner;
    }

    private static boolean isBareBut(Set<String> words, String word) {
        return words.stream().allMatch(other -> other.equals(word) || BARE.contains(other)) && !BARE.contains(word);
    }

    private static Set<String> codes(Set<String> owner) {
        Set<String> codes = new TreeSet<>();
        owner.forEach(word -> codes.add(BodyWords.country(word).orElse(word)));
        return codes;
    }
}
