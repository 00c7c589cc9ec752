package org.stemma.nlp.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.text.Span;

class SentenceCodecTest {
    /** With half surrogate pairs and letters that grow in small letters. */
    private static final String LETTERS = "abcXYZ \u0130\ud800\udfff\u0000\u00df\u4e2d";

    @RepeatedTest(50)
    void anySentencesComeBackAsTheyWere() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            sentences.add(sentence(i, text.toString(), random));
        }

        assertThat(SentenceCodec.decode(SentenceCodec.encode(sentences), text.toString()))
                .as("seed %d", seed)
                .isEqualTo(sentences);
    }

    private static Sentence sentence(int index, String text, Random random) {
        List<Token> tokens = new ArrayList<>();
        for (int t = 0; t < 1 + random.nextInt(9); t++) {
            Span span = span(text, random);
            String exact = span.of(text);
            String lemma = switch (random.nextInt(3)) {
                case 0 -> exact;
                case 1 -> exact.toLowerCase(Locale.ROOT);
                default -> span(text, random).of(text);
            };
            tokens.add(new Token(
                    t,
                    span,
                    exact,
                    lemma,
                    "T" + random.nextInt(3),
                    "O",
                    random.nextInt(12) - 1,
                    span(text, random).of(text)));
        }
        return new Sentence(index, span(text, random), tokens);
    }

    private static Span span(String text, Random random) {
        int begin = random.nextInt(text.length());
        return new Span(begin, begin + random.nextInt(text.length() - begin));
    }

    @Test
    void noSentencesComeBackAsNone() throws IOException {
        assertThat(SentenceCodec.decode(SentenceCodec.encode(List.of()), "")).isEmpty();
    }
}
