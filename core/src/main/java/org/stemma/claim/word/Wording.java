package org.stemma.claim.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, in the form in which texts are compared. */
public final class Wording {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’][\\p{L}\\p{N}]++)*+");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    /**
     * A word of a text.
     *
     * @param stem lower case, without possessive and plural endings
     * @param capital whether it is written with a capital
     */
    public record Word(String stem, boolean capital) {}

    /** The words that tell what a text is about, in order; common words are left out. */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            String stem = stem(word.toLowerCase(Locale.ROOT));
            if (stem.length() > 1 && !CommonWords.contains(stem)) {
                words.add(new Word(stem, Character.isUpperCase(word.charAt(0))));
            }
        }
        return words;
    }

    /** The letters and digits of a text in lower case, and nothing else: the same for two ways to set one sentence. */
    public static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The roots of the words that tell what a text is about, in order. */
    public static List<String> roots(String text) {
        return words(text).stream().map(word -> Roots.of(word.stem())).toList();
    }

    /** Takes the possessive and the plural ending off a lower-case word. */
    public static String stem(String word) {
        String bare = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        if (bare.length() > 4 && bare.endsWith("ies")) {
            return bare.substring(0, bare.length() - 3) + "y";
        }
        if (bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")) {
            return bare.substring(0, bare.length() - 1);
        }
        return bare;
    }
}
