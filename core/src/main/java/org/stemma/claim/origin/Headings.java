package org.stemma.claim.origin;

import org.stemma.text.Words;

/** Tells headings within a text from its sentences. */
final class Headings {
    private static final int MOST_WORDS = 12;
    private static final String ENDS = ".!?:;,\"\u201d\u00bb)";

    private Headings() {}

    /** Whether a statement stands in a line of its own that is short and ends like no sentence. */
    static boolean isHeading(OriginVoice voice) {
        String text = voice.report().text();
        int begin = text.lastIndexOf('\n', voice.statement().anchor().begin()) + 1;
        int end = text.indexOf('\n', voice.statement().anchor().end());
        String line = text.substring(begin, end < 0 ? text.length() : end).strip();
        return !line.isEmpty()
                && end >= 0
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && Words.of(line).count() <= MOST_WORDS;
    }
}
