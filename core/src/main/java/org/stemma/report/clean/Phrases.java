package org.stemma.report.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.RemovalReason;
import org.stemma.report.ResourceLines;

/** The phrases by which lines show that they are no part of a report; read once from {@code chrome.tsv}. */
final class Phrases {
    /** How a phrase is found in a line. */
    enum How {
        LINE,
        START,
        LEAD,
        ANY,
        SECTION,
        TAIL
    }

    /**
     * A phrase.
     *
     * @param reason what a line with it is
     * @param how where it stands
     * @param words the phrase in lower case
     */
    record Phrase(RemovalReason reason, How how, String words) {}

    private static final int SHORT_WORDS = 12;
    private static final int ANY_WORDS = 40;
    private static final int LEAD_WORDS = 40;
    private static final int HEAD_WORDS = 8;
    private static final List<Phrase> PHRASES = load();
    private static final Map<String, Phrase> WHOLE = whole();

    private Phrases() {}

    /** The phrase that shows the line to be no part of a report. */
    static Optional<Phrase> find(String line) {
        String plain = Lines.plain(line);
        int words = Lines.words(plain);
        Phrase exact = WHOLE.get(plain);
        if (exact != null) {
            return Optional.of(exact);
        }
        return words > LEAD_WORDS
                ? Optional.empty()
                : PHRASES.stream().filter(phrase -> fits(phrase, plain, words)).findFirst();
    }

    private static boolean fits(Phrase phrase, String plain, int words) {
        return switch (phrase.how) {
            case LINE -> false;
            case START -> (words <= SHORT_WORDS || !Lines.endsSentence(plain)) && plain.startsWith(phrase.words);
            case LEAD -> plain.startsWith(phrase.words);
            case ANY -> words <= ANY_WORDS && plain.contains(phrase.words);
            case SECTION, TAIL ->
                words <= HEAD_WORDS && !Lines.endsSentence(plain) && startsWithWords(plain, phrase.words);
        };
    }

    private static boolean startsWithWords(String plain, String words) {
        return plain.startsWith(words)
                && (plain.length() == words.length() || !Character.isLetterOrDigit(plain.charAt(words.length())));
    }

    private static List<Phrase> load() {
        return ResourceLines.list("chrome.tsv").stream()
                .map(line -> line.split("\t"))
                .map(row -> new Phrase(
                        RemovalReason.valueOf(row[0].toUpperCase(Locale.ROOT)),
                        How.valueOf(row[1].toUpperCase(Locale.ROOT)),
                        row[2]))
                .toList();
    }

    private static Map<String, Phrase> whole() {
        Map<String, Phrase> whole = new HashMap<>();
        for (Phrase phrase : PHRASES) {
            if (phrase.how == How.LINE || phrase.how == How.SECTION || phrase.how == How.TAIL) {
                whole.putIfAbsent(phrase.words.strip(), phrase);
            }
        }
        return whole;
    }
}
