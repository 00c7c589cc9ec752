package org.stemma.lineage.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stemma.text.Words;

/**
 * Phrases that mark a sentence as the outlet's standing matter (rights, sign-ups, agency tails). Read once from {@code
 * boilerplate.txt}.
 */
final class Boilerplate {
    private static final Map<Integer, List<Words>> PHRASES = read();

    private Boilerplate() {}

    /** Whether one of the phrases begins at this word. */
    static boolean beginsAt(Words words, int at) {
        for (Words phrase : PHRASES.getOrDefault(words.key(at), List.of())) {
            if (matches(words, at, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Words words, int at, Words phrase) {
        if (at + phrase.count() > words.count()) {
            return false;
        }
        for (int i = 1; i < phrase.count(); i++) {
            if (words.key(at + i) != phrase.key(i)) {
                return false;
            }
        }
        return true;
    }

    private static Map<Integer, List<Words>> read() {
        Map<Integer, List<Words>> phrases = new HashMap<>();
        InputStream stream = Boilerplate.class.getResourceAsStream("/org/stemma/lineage/boilerplate.txt");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                Words phrase = Words.of(line.startsWith("#") ? "" : line);
                if (phrase.count() > 0) {
                    phrases.computeIfAbsent(phrase.key(0), k -> new ArrayList<>())
                            .add(phrase);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
