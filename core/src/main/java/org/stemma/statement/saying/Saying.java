package org.stemma.statement.saying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.Cue;
import org.stemma.text.Span;

/**
 * One attribution as it stands in the text: source, cue and content (the terms of PARC and PolNeAR).
 *
 * @param rule id of the rule that found it
 * @param sentence index of the cue's sentence
 * @param cueToken index of the cue's head token in it; -1 where an earlier saying goes on without a cue
 * @param cue what the cue does
 * @param cueSpan the cue's words
 * @param source who says it; null if the text names nobody
 * @param addressee to whom it is said; null if the text names nobody
 * @param content what is said, with its quotation marks, in order; one piece or several
 * @param quotation how the words are given
 * @param negated whether the cue is negated ("did not say")
 */
public record Saying(
        String rule,
        int sentence,
        int cueToken,
        Cue cue,
        Span cueSpan,
        @Nullable Source source,
        @Nullable Source addressee,
        List<Span> content,
        Quotation quotation,
        boolean negated) {
    public Saying {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A saying needs content");
        }
    }

    /** Whether the character belongs to the content. */
    public boolean covers(int character) {
        return content.stream().anyMatch(piece -> piece.contains(character));
    }

    /** Characters of the content in all. */
    public int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** This saying with other content. */
    public Saying withContent(List<Span> pieces, Quotation kind) {
        return new Saying(rule, sentence, cueToken, cue, cueSpan, source, addressee, pieces, kind, negated);
    }

    /** This saying with other words for its cue. */
    public Saying withCueSpan(Span words) {
        return new Saying(rule, sentence, cueToken, cue, words, source, addressee, content, quotation, negated);
    }

    /** This saying with another source. */
    public Saying withSource(@Nullable Source other) {
        return new Saying(rule, sentence, cueToken, cue, cueSpan, other, addressee, content, quotation, negated);
    }
}
