package org.stemma.app.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;

/**
 * A claim's words made fit to stand alone as a heading, in display only. A clause that is whole begins with a capital letter; words
 * that lack their beginning get an ellipsis.
 */
public final class Gists {
    /** Words with which a whole clause can begin. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "its",
            "his",
            "her",
            "their",
            "our",
            "my",
            "your",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "there",
            "some",
            "many",
            "much",
            "most",
            "more",
            "all",
            "both",
            "no",
            "any",
            "each",
            "every",
            "few",
            "several",
            "another",
            "other",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "at",
            "in",
            "on",
            "as",
            "since",
            "when",
            "if",
            "after",
            "before",
            "about",
            "around",
            "nearly",
            "almost",
            "only",
            "up",
            "hundreds",
            "thousands",
            "dozens",
            "scores",
            "millions",
            "nobody",
            "everyone");

    /** Words that mean somebody or something named before. */
    private static final Set<String> LEANING = Set.of(
            "it", "its", "he", "his", "she", "her", "they", "their", "this", "that", "these", "those", "such", "we",
            "our");

    private Gists() {}

    /** The words as a heading; {@code told} are the statements they may have been taken from. */
    public static String shown(String words, List<Statement> told) {
        String text = words.strip();
        if (text.isEmpty() || !Character.isLowerCase(text.charAt(0))) {
            return text;
        }
        return isWhole(text, told) ? Words.capital(text) : "… " + text;
    }

    /** Whether the words begin with one that needs what stood before. */
    public static boolean leansOnOthers(String words) {
        return LEANING.contains(first(words.strip()));
    }

    private static boolean isWhole(String text, List<Statement> told) {
        if (STARTERS.contains(first(text))) {
            return true;
        }
        return told.stream()
                .filter(s -> s.anchor().exact().startsWith(Shown.cut(text, 40)))
                .anyMatch(s -> s.arguments().stream().anyMatch(a -> begins(a, s)));
    }

    private static boolean begins(Argument argument, Statement statement) {
        return (argument.role() == Role.AGENT || argument.role() == Role.PATIENT)
                && argument.anchor().report().equals(statement.report())
                && argument.anchor().begin() == statement.anchor().begin();
    }

    private static String first(String text) {
        int end = 0;
        while (end < text.length() && end < 16 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
