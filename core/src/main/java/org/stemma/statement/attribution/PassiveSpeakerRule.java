package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.NounPhrases;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/** {@code The plan was criticized by NP}, {@code it is seen by NP as a trap}: the subject of a passive is what NP speaks of. */
final class PassiveSpeakerRule implements AttributionRule {
    /** Id of the rule; what it finds is told by the report, and makes no statement of its own. */
    static final String ID = "subject-of-passive";

    private static final Set<CueClass> NAMES =
            Set.of(CueClass.DESCRIBE, CueClass.BELIEVE, CueClass.JUDGE, CueClass.ORDER);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "The subject of a passive cue with \"by\", and what it is called, is what the noun phrase after \"by\" speaks of.";
    }

    @Override
    public String sample() {
        return "{The plan} [was criticized|cue] by [the union|source].";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        if (!site.passive() || !site.cue().takes("np")) {
            return Optional.empty();
        }
        SentenceTree tree = site.tree();
        int subject = tree.findChild(site.token(), "nsubj").orElse(-1);
        if (subject < 0 || subject > site.token()) {
            return Optional.empty();
        }
        int[] range = NounPhrases.range(tree, subject, site.first());
        List<Span> pieces = new ArrayList<>(List.of(tree.span(range[0], range[1])));
        for (int child : tree.children(site.token())) {
            String first = tree.word(tree.low(child));
            boolean named = ((first.equals("as") || first.equals("for"))
                            && site.cue().takes(first))
                    || (tree.is(child, "xcomp") && NAMES.contains(site.cue().kind()));
            if (child > site.last() && named) {
                int to = ContentEdges.trimEnd(tree, tree.low(child), tree.high(child));
                pieces.add(tree.span(tree.low(child), to));
            }
        }
        return Optional.of(site.saying(id(), pieces, Contents.quotation(reading, pieces.getLast())));
    }
}
