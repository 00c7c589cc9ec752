package org.stemma.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/**
 * Moves the end of indirect content to where its phrases, marks and verbs say that it ends: "called for a truce | at a rally",
 * "said that the dam holds | but did not open it". The weights were learned from annotated texts. What stands within a
 * quotation or within what another one says keeps the end that its rule gave it. Pure and thread-safe.
 */
public final class ContentEndMender {
    /** How much likelier another end must be than the rule's, as a logarithm of odds; see {@code eval content-ends}. */
    public static final double MARGIN = 0.6;

    private final EndWeights weights;

    /** A mender with these weights. */
    public ContentEndMender(EndWeights weights) {
        this.weights = weights;
    }

    /** The sayings of a report with mended ends, in the same order. */
    public List<Saying> mend(ReportReading reading, List<Saying> sayings) {
        List<Saying> mended = new ArrayList<>(sayings);
        for (int i = 0; i < mended.size(); i++) {
            Saying saying = mended.get(i);
            if (isOutermost(reading, saying, mended)) {
                mended.set(i, mend(reading, saying));
            }
        }
        return List.copyOf(mended);
    }

    /** Whether the saying's cue stands neither within a quotation nor within the content of another saying. */
    public static boolean isOutermost(ReportReading reading, Saying saying, List<Saying> all) {
        int cue = saying.cueSpan().begin();
        return reading.findQuote(cue).isEmpty()
                && all.stream()
                        .noneMatch(
                                o -> o.covers(cue) && !saying.covers(o.cueSpan().begin()));
    }

    private Saying mend(ReportReading reading, Saying saying) {
        Optional<EndChoice> choice = EndChoice.find(reading, saying);
        if (choice.isEmpty()) {
            return saying;
        }
        EndChoice.End end = choice.get().choose(weights, MARGIN);
        if (end.byRule()) {
            return saying;
        }
        SentenceTree tree = reading.trees().get(saying.sentence());
        int begin = choice.get().begin();
        Span last = tree.span(begin, ContentEdges.trimEnd(tree, begin, end.token()));
        List<Span> pieces = new ArrayList<>(saying.content());
        pieces.set(pieces.size() - 1, last);
        return saying.withContent(pieces, Contents.quotation(reading, last));
    }
}
