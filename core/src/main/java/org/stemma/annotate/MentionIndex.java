package org.stemma.annotate;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Anchor;
import org.stemma.text.Span;

/** Finds the name that stands at some characters of a report, for whoever must know which actor or place they mean. */
public final class MentionIndex {
    private final List<Mention> mentions;

    /** An index over a report's mentions. */
    public MentionIndex(AnnotatedReport report) {
        this.mentions = report.mentions();
    }

    /**
     * The mention at a span: the one that covers it, else the one that covers most of it.
     *
     * @param span characters in the report's text
     * @return nothing if no mention shares a character with it
     */
    public Optional<Mention> find(Span span) {
        Optional<Mention> best = Optional.empty();
        int most = 0;
        for (Mention mention : mentions) {
            int shared = shared(mention.anchor(), span);
            if (shared > most) {
                best = Optional.of(mention);
                most = shared;
            }
        }
        return best;
    }

    /** The mentions that lie wholly within a span, in order. */
    public List<Mention> within(Span span) {
        return mentions.stream()
                .filter(mention -> span.contains(mention.anchor().span()))
                .toList();
    }

    private static int shared(Anchor anchor, Span span) {
        return Math.min(anchor.end(), span.end()) - Math.max(anchor.begin(), span.begin());
    }
}
