package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param order its line in the list; the first that fits counts
     */
    record Phrase(RemovalReason reason, How how, String words, int order) {}

    private static final int SHORT_WORDS = 12;
    private static final int ANY_WORDS = 40;
    private static final int LEAD_WORDS = 40;
    private static final int HEAD_WORDS = 8;
    private static final List<Phrase> PHRASES = load();
    private static final Map<String, Phrase> WHOLE = whole();
    private static final Comparator<Phrase> BY_ORDER = Comparator.comparingInt(Phrase::order);
    private static final List<Phrase> ANYWHERE =
            PHRASES.stream().filter(phrase -> phrase.how == How.ANY).toList();
    private static final int SHORTEST_ANY =
            ANYWHERE.stream().mapToInt(phrase -> phrase.words.length()).min().orElse(Integer.MAX_VALUE);
    private static final Map<Character, List<Phrase>> BY_START = PHRASES.stream()
            .filter(phrase -> phrase.how != How.ANY && phrase.how != How.LINE)
            .collect(Collectors.groupingBy(phrase -> phrase.words.charAt(0)));

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
                : candidates(plain).filter(phrase -> fits(phrase, plain, words)).min(BY_ORDER);
    }

    /** Only phrases that may stand in the line: those that begin as it does, and those that stand anywhere. */
    private static Stream<Phrase> candidates(String plain) {
        List<Phrase> starting = plain.isEmpty() ? List.of() : BY_START.getOrDefault(plain.charAt(0), List.of());
        return Stream.concat(starting.stream(), plain.length() < SHORTEST_ANY ? Stream.empty() : ANYWHERE.stream());
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
        List<Phrase> phrases = new ArrayList<>();
        for (String line : ResourceLines.list("chrome.tsv")) {
            String[] row = line.split("\t");
            RemovalReason reason = RemovalReason.valueOf(row[0].toUpperCase(Locale.ROOT));
            phrases.add(new Phrase(reason, How.valueOf(row[1].toUpperCase(Locale.ROOT)), row[2], phrases.size()));
        }
        return List.copyOf(phrases);
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
