package org.stemma.nlp.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.text.Span;

/**
 * Sentences as bytes. The text itself is left out: reading needs it again, and takes every token from it. A lemma is
 * written only where it is neither the token nor the token in small letters.
 */
final class SentenceCodec {
    /** Raise it whenever the layout changes; it is part of every key. */
    static final int LAYOUT = 1;

    private static final int AS_TEXT = 0;
    private static final int AS_SMALL_LETTERS = 1;
    private static final int FIRST_STRING = 2;

    private SentenceCodec() {}

    /** The sentences as bytes. */
    static byte[] encode(List<Sentence> sentences) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
            new Writer(out).write(sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /**
     * The sentences of a text.
     *
     * @throws IOException if the bytes end early or are not deflated
     * @throws RuntimeException if they say something that cannot be
     */
    static List<Sentence> decode(byte[] bytes, String text) throws IOException {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            return new Reader(in, text).read();
        }
    }

    private static final class Writer {
        private final DataOutputStream out;
        private final Map<String, Integer> known = new HashMap<>();
        private int at;

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void write(List<Sentence> sentences) throws IOException {
            number(sentences.size());
            for (Sentence sentence : sentences) {
                number(sentence.span().begin());
                number(sentence.span().end());
                number(sentence.tokens().size());
                at = sentence.span().begin();
                for (Token token : sentence.tokens()) {
                    token(token);
                }
            }
        }

        private void token(Token token) throws IOException {
            signed(token.span().begin() - at);
            number(token.span().length());
            at = token.span().end();
            lemma(token);
            string(token.tag());
            string(token.name());
            signed(token.head() - token.index());
            string(token.relation());
        }

        private void lemma(Token token) throws IOException {
            if (token.lemma().equals(token.text())) {
                number(AS_TEXT);
            } else if (token.lemma().equals(token.text().toLowerCase(Locale.ROOT))) {
                number(AS_SMALL_LETTERS);
            } else {
                string(token.lemma());
            }
        }

        private void string(String string) throws IOException {
            Integer index = known.putIfAbsent(string, known.size() + FIRST_STRING);
            number(index == null ? known.size() - 1 + FIRST_STRING : index);
            if (index == null) {
                characters(string);
            }
        }

        /** Not as UTF-8, which has no place for half a surrogate pair. */
        private void characters(String string) throws IOException {
            number(string.length());
            for (int i = 0; i < string.length(); i++) {
                number(string.charAt(i));
            }
        }

        private void signed(int value) throws IOException {
            number((value << 1) ^ (value >> 31));
        }

        private void number(int value) throws IOException {
            int rest = value;
            while ((rest & ~0x7f) != 0) {
                out.writeByte((rest & 0x7f) | 0x80);
                rest >>>= 7;
            }
            out.writeByte(rest);
        }
    }

    private static final class Reader {
        private final DataInputStream in;
        private final String text;
        private final List<String> known = new ArrayList<>();
        private int at;

        Reader(DataInputStream in, String text) {
            this.in = in;
            this.text = text;
        }

        List<Sentence> read() throws IOException {
            int count = number();
            List<Sentence> sentences = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Span span = new Span(number(), number());
                int size = number();
                at = span.begin();
                List<Token> tokens = new ArrayList<>();
                for (int t = 0; t < size; t++) {
                    tokens.add(token(t));
                }
                sentences.add(new Sentence(i, span, tokens));
            }
            return sentences;
        }

        private Token token(int index) throws IOException {
            int begin = at + signed();
            Span span = new Span(begin, begin + number());
            at = span.end();
            String exact = span.of(text);
            int lemma = number();
            return new Token(
                    index,
                    span,
                    exact,
                    switch (lemma) {
                        case AS_TEXT -> exact;
                        case AS_SMALL_LETTERS -> exact.toLowerCase(Locale.ROOT);
                        default -> string(lemma);
                    },
                    string(number()),
                    string(number()),
                    index + signed(),
                    string(number()));
        }

        private String string(int index) throws IOException {
            if (index == known.size() + FIRST_STRING) {
                known.add(characters());
            }
            return known.get(index - FIRST_STRING);
        }

        private String characters() throws IOException {
            StringBuilder string = new StringBuilder();
            for (int left = number(); left > 0; left--) {
                string.append((char) number());
            }
            return string.toString();
        }

        private int signed() throws IOException {
            int value = number();
            return (value >>> 1) ^ -(value & 1);
        }

        private int number() throws IOException {
            int value = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                int read = in.readUnsignedByte();
                value |= (read & 0x7f) << shift;
                if (read < 0x80) {
                    return value;
                }
            }
            throw new IOException("A number of more than 32 bits");
        }
    }
}
