package org.stemma.report.clean;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.report.ResourceLines;

/**
 * Tells a text's language by its most frequent function words, or by its script. Made for telling English from the rest;
 * close relatives of a listed language may be taken for it. The words are read once from {@code stopwords.tsv}.
 */
public final class Languages {
    private static final int LOOK_AT = 4000;
    private static final double FEWEST = 0.12;
    private static final Map<String, Set<String>> WORDS = load();

    private Languages() {}

    /** Two-letter code of the language; nothing if the text is too short or fits no listed language. */
    public static Optional<String> find(String text) {
        String head = text.length() <= LOOK_AT ? text : text.substring(0, LOOK_AT);
        Optional<String> script = byScript(head);
        if (script.isPresent()) {
            return script;
        }
        List<String> words = Arrays.stream(head.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() < 5 ? Optional.empty() : byWords(words);
    }

    private static Optional<String> byWords(List<String> words) {
        String best = "";
        double most = 0;
        for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
            double share = (double)
                            words.stream().filter(language.getValue()::contains).count()
                    / words.size();
            if (share > most) {
                most = share;
                best = language.getKey();
            }
        }
        return most >= FEWEST ? Optional.of(best) : Optional.empty();
    }

    private static Optional<String> byScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (letters < 10) {
            return Optional.empty();
        }
        for (Map.Entry<Character.UnicodeScript, String> script : SCRIPTS.entrySet()) {
            long own = text.codePoints()
                    .filter(Character::isLetter)
                    .filter(c -> Character.UnicodeScript.of(c) == script.getKey())
                    .count();
            if (own * 2 > letters) {
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

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (List<String> row : ResourceLines.table("stopwords.tsv")) {
            words.put(row.get(0), distinct(row.get(1)));
        }
        return words;
    }

    private static Set<String> distinct(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }
}
