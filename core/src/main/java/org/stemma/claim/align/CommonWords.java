package org.stemma.claim.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Words that most reports use, whatever they tell of. The list is data: {@code common-words.txt}. */
public final class CommonWords {
    private static final Set<String> WORDS = load();

    private CommonWords() {}

    /** Whether this word, in lower case, as written or without its ending, says nothing of what a text is about. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        resource("common-words.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    for (String word : line.trim().split("\\s+")) {
                        words.add(word);
                        words.add(Wording.stem(word));
                    }
                });
        return Set.copyOf(words);
    }

    /** A text file that stands beside this class. */
    static String resource(String name) {
        try (InputStream in = CommonWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource '" + name + "' is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
