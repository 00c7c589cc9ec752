package org.stemma.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.stemma.text.Words;

/** The phrases of {@code qualifiers.tsv}, by class, read once. */
final class Qualifiers {
    private static final Map<String, List<Words>> PHRASES = read();

    private Qualifiers() {}

    /**
     * How many words long the longest phrase of this class is that begins at a word; 0 if none does.
     *
     * @param kind bound, doubt or vague
     */
    static int lengthAt(String kind, Words words, int at, int end) {
        for (Words phrase : PHRASES.getOrDefault(kind, List.of())) {
            if (at + phrase.count() <= end && matches(words, at, phrase)) {
                return phrase.count();
            }
        }
        return 0;
    }

    /** How many words long the longest phrase of this class is that ends before a word; 0 if none does. */
    static int lengthBefore(String kind, Words words, int end, int begin) {
        for (Words phrase : PHRASES.getOrDefault(kind, List.of())) {
            if (end - phrase.count() >= begin && matches(words, end - phrase.count(), phrase)) {
                return phrase.count();
            }
        }
        return 0;
    }

    private static boolean matches(Words words, int at, Words phrase) {
        for (int i = 0; i < phrase.count(); i++) {
            if (words.key(at + i) != phrase.key(i)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Words>> read() {
        Map<String, List<Words>> phrases = new TreeMap<>();
        InputStream stream = Qualifiers.class.getResourceAsStream("/org/stemma/lineage/qualifiers.tsv");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    phrases.computeIfAbsent(line.substring(0, tab), k -> new ArrayList<>())
                            .add(Words.of(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt(Words::count).reversed()));
        return phrases;
    }
}
