package org.stemma.claim.word;

import java.util.List;
import java.util.Locale;
import org.stemma.annotate.Table;

/** Words about a source, not about the event: on which terms it spoke, or that it did not. The list is data: {@code source-talk.txt}. */
public final class SourceTalk {
    private static final List<String> PHRASES = Table.lines(SourceTalk.class, "source-talk.txt").stream()
            .map(String::strip)
            .toList();

    private SourceTalk() {}

    /** Whether the words hold such a phrase. */
    public static boolean isIn(String words) {
        String level = words.toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        return PHRASES.stream().anyMatch(level::contains);
    }
}
