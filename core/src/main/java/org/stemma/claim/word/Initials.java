package org.stemma.claim.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether one naming is short for another: "IR" for "injured reserve", "D.U.I." for "driving under the influence".
 *
 * @param shorts lower-case letters of a single word in capitals; empty for anything else
 * @param longs initials that a phrase may be abbreviated to, with and without its small words; empty for a single word
 */
public record Initials(String shorts, Set<String> longs) {
    private static final int LEAST = 2;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "and", "for", "in", "to");

    public Initials {
        longs = new TreeSet<>(longs);
    }

    /** Those of a word or phrase, as it is written; a hyphen divides words. */
    public static Initials of(List<String> words) {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            for (String part : word.split("-", -1)) {
                if (!part.isBlank()) {
                    parts.add(part);
                }
            }
        }
        if (parts.size() == 1) {
            String letters = parts.getFirst().replace(".", "");
            boolean capitals = letters.length() >= LEAST && letters.chars().allMatch(Character::isUpperCase);
            return new Initials(capitals ? letters.toLowerCase(Locale.ROOT) : "", Set.of());
        }
        Set<String> longs = new TreeSet<>();
        longs.add(initials(parts, ARTICLES));
        longs.add(initials(parts, SMALL));
        return new Initials("", longs);
    }

    private static String initials(List<String> words, Set<String> without) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!without.contains(lower)) {
                letters.appendCodePoint(lower.codePointAt(0));
            }
        }
        return letters.toString();
    }

    /** Whether one is short for the other. */
    public boolean agree(Initials other) {
        return (!shorts.isEmpty() && other.longs.contains(shorts))
                || (!other.shorts.isEmpty() && longs.contains(other.shorts));
    }
}
