package org.stemma.claim.word;

import java.util.List;

/** Takes the endings off words, so that {@code displaced}, {@code displacement} and {@code displace} compare equal. */
public final class Roots {
    private static final int LEAST = 4;
    /** Longest first; an ending is taken only if enough of the word is left. */
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ating", "ments", "ated", "ates", "ment", "ings", "ions", "ness", "ate", "ing", "ion",
            "ies", "ied", "ive", "ers", "ors", "er", "or", "ed", "es", "al", "ly", "s", "e", "y");

    private Roots() {}

    /** The root of a lower-case word; the word itself where it is short. */
    public static String of(String word) {
        String bare = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        for (String ending : ENDINGS) {
            if (bare.length() - ending.length() >= LEAST && bare.endsWith(ending)) {
                return undouble(bare.substring(0, bare.length() - ending.length()));
            }
        }
        return bare;
    }

    private static String undouble(String root) {
        int last = root.length() - 1;
        boolean doubled = last >= LEAST && root.charAt(last) == root.charAt(last - 1) && root.charAt(last) != 's';
        return doubled ? root.substring(0, last) : root;
    }
}
