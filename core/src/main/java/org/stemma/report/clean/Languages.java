package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.report.ResourceLines;

/**
 * Tells a text's language by its most frequent function words, or by its script. Made for telling English from the rest;
 * close relatives of a listed language may be taken for it. The words are read once from {@code stopwords.tsv}.
 */
public final class Languages {
    private static final int LOOK_AT = 4000;
    private static final double FEWEST = 0.12;
    /** Greek begins here; letters before it are Latin. */
    private static final int FIRST_NOT_LATIN = 0x370;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final List<List<String>> ROWS = ResourceLines.table("stopwords.tsv");
    /** The listed languages, in the order of the table. */
    private static final List<String> LANGUAGES =
            ROWS.stream().map(List::getFirst).toList();
    /** Which languages have a word among their most frequent ones. */
    private static final Map<String, List<String>> WORDS = words();

    private Languages() {}

    /** Two-letter code of the language; nothing if the text is too short or fits no listed language. */
    public static Optional<String> find(String text) {
        String head = text.length() <= LOOK_AT ? text : text.substring(0, LOOK_AT);
        Optional<String> script = byScript(head);
        if (script.isPresent()) {
            return script;
        }
        List<String> words = NO_LETTERS
                .splitAsStream(head.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() < 5 ? Optional.empty() : byWords(words);
    }

    private static Optional<String> byWords(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            WORDS.getOrDefault(word, List.of()).forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        String best = "";
        int most = 0;
        for (String language : LANGUAGES) {
            int count = counts.getOrDefault(language, 0);
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return (double) most / words.size() >= FEWEST ? Optional.of(best) : Optional.empty();
    }

    private static Optional<String> byScript(String text) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        int letters = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                letters++;
                if (letter >= FIRST_NOT_LATIN) {
                    counts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
                }
            }
        }
        if (letters < 10) {
            return Optional.empty();
        }
        for (Map.Entry<Character.UnicodeScript, String> script : SCRIPTS.entrySet()) {
            if (counts.getOrDefault(script.getKey(), 0) * 2 > letters) {
                return Optional.of(script.getValue());
            }
        }
        return Optional.empty();
    }

    private static final Map<Character.UnicodeScript, String> SCRIPTS = scripts();

    private static Map<Character.UnicodeScript, String> scripts() {
        Map<Character.UnicodeScript, String> scripts = new LinkedHashMap<>();
        scripts.put(Character.UnicodeScript.ARABIC, "ar");
        scripts.put(Character.UnicodeScript.CYRILLIC, "ru");
        scripts.put(Character.UnicodeScript.HIRAGANA, "ja");
        scripts.put(Character.UnicodeScript.HAN, "zh");
        scripts.put(Character.UnicodeScript.HANGUL, "ko");
        scripts.put(Character.UnicodeScript.HEBREW, "he");
        scripts.put(Character.UnicodeScript.GREEK, "el");
        scripts.put(Character.UnicodeScript.DEVANAGARI, "hi");
        scripts.put(Character.UnicodeScript.THAI, "th");
        return scripts;
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> languages = new HashMap<>();
        for (List<String> row : ROWS) {
            for (String word : Set.copyOf(Arrays.asList(row.get(1).split(" ")))) {
                languages.computeIfAbsent(word, k -> new ArrayList<>()).add(row.get(0));
            }
        }
        return languages;
    }
}
