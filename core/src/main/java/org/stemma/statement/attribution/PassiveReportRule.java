package org.stemma.statement.attribution;

import java.util.List;
import java.util.Optional;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.NounPhrases;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/** {@code NP is expected to …}, {@code NP was reported killed}, {@code it is believed that …}: nobody is named. */
final class PassiveReportRule implements AttributionRule {
    @Override
    public String id() {
        return "is-reported-to";
    }

    @Override
    public String summary() {
        return "A reporting verb in the passive leaves open who says what its subject and its complement tell.";
    }

    @Override
    public String sample() {
        return "{The mayor} [is expected|cue] {to resign}.";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        boolean appears = site.cue().kind() == CueClass.APPEAR;
        boolean asks = site.cue().kind() == CueClass.ASK;
        if ((!appears && (!site.passive() || site.source() != null || asks))
                || !(site.cue().takes("to") || site.cue().takes("that"))) {
            return Optional.empty();
        }
        SentenceTree tree = site.tree();
        int complement = -1;
        for (int child : tree.children(site.token())) {
            boolean clause = tree.is(child, "xcomp") || tree.is(child, "ccomp");
            complement = clause && child > site.last() && complement < 0 ? child : complement;
        }
        if (complement < 0) {
            return Optional.empty();
        }
        int[] after = Contents.extend(site, Math.max(tree.low(complement), site.last() + 1), complement);
        Span second = tree.span(after[0], after[1]);
        int subject = tree.findChild(site.token(), "nsubj").orElse(-1);
        boolean listener = site.cue().takes("+to") || site.cue().kind() == CueClass.ORDER;
        if (subject < 0 || listener || tree.word(subject).equals("it")) {
            return Optional.of(site.withoutSource().saying(id(), second, Contents.quotation(reading, second)));
        }
        int[] range = NounPhrases.range(tree, subject, site.token());
        List<Span> pieces = List.of(tree.span(range[0], range[1]), second);
        return Optional.of(site.withoutSource().saying(id(), pieces, Contents.quotation(reading, second)));
    }
}
