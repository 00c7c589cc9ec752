package org.stemma.nlp.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.text.Span;

/** A process that reads the same texts again and again through a cache folder that others use too. */
final class CacheReader {
    private static final int TEXTS = 30;
    private static final int ROUNDS = 60;
    /** Holds about half of the texts, so that the processes sweep all the time. */
    private static final long BYTES = 1500;

    private CacheReader() {}

    /**
     * Says "ready", waits for a line, reads, and says how often the model was asked. Fails if a text came back otherwise.
     *
     * @param arguments the cache folder and a seed for the order of the texts
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println("ready");
        if (System.in.read() < 0) {
            throw new IllegalStateException("Nobody said when to begin");
        }
        System.out.println("asked "
                + read(Path.of(arguments[0]), Long.parseLong(arguments[1]), note -> {
                    throw new IllegalStateException(note);
                }));
    }

    private static int read(Path folder, long seed, Consumer<String> notes) {
        int[] asked = {0};
        CachingAnnotator cache = new CachingAnnotator(
                (text, acronyms) -> {
                    asked[0]++;
                    return sentences(text);
                },
                () -> "models 1",
                Optional.of(folder),
                BYTES,
                notes);
        try (cache) {
            List<String> texts = texts();
            Random random = new Random(seed);
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(texts, random);
                for (String text : texts) {
                    if (!cache.annotate(text, Set.of()).equals(sentences(text))) {
                        throw new IllegalStateException("Seed " + seed + ": other sentences for '" + text + "'");
                    }
                }
            }
        }
        return asked[0];
    }

    /** How often the model would be asked without a cache. */
    static int asks() {
        return TEXTS * ROUNDS;
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add("Ferry " + i + " left Velmora" + " at noon".repeat(1 + i));
        }
        return texts;
    }

    private static List<Sentence> sentences(String text) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : text.split(" ", -1)) {
            Span span = new Span(begin, begin + word.length());
            tokens.add(new Token(
                    tokens.size(), span, word, word, "NN", "O", tokens.size() - 1, tokens.isEmpty() ? "root" : "dep"));
            begin = span.end() + 1;
        }
        return List.of(new Sentence(0, new Span(0, text.length()), tokens));
    }
}
