package org.stemma.claim.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Words about a source, not about the event: on which terms it spoke, or that it did not. The list is data: {@code source-talk.txt}. */
final class SourceTalk {
    private static final List<String> PHRASES = read();

    private SourceTalk() {}

    private static List<String> read() {
        try (InputStream in = SourceTalk.class.getResourceAsStream("source-talk.txt")) {
            if (in == null) {
                throw new IllegalStateException("Missing source-talk.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the words hold such a phrase. */
    static boolean isIn(String words) {
        String level = words.toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        return PHRASES.stream().anyMatch(level::contains);
    }
}
