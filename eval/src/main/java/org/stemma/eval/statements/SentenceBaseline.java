package org.stemma.eval.statements;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Sentence;
import org.stemma.eval.attribution.SpanTriple;
import org.stemma.eval.attribution.TreeBaseline;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.text.Span;

/**
 * The simple way: each sentence is one statement, asserted. Where the tree has one of thirty reporting verbs with subject and
 * clausal complement, the complement is the content and the subject the source.
 */
final class SentenceBaseline {
    private SentenceBaseline() {}

    static List<ToldStatement> read(AnnotatedReport report) {
        String text = report.report().text();
        List<SpanTriple> sayings = TreeBaseline.find(text, report);
        List<ToldStatement> told = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            told.add(sayings.stream()
                    .filter(s -> !s.source().isEmpty()
                            && sentence.span().contains(s.source().getFirst()))
                    .findFirst()
                    .map(s -> said(text, s))
                    .orElseGet(() -> new ToldStatement(sentence.span(), List.of(), Stance.ASSERTED, Quotation.NONE)));
        }
        return told;
    }

    private static ToldStatement said(String text, SpanTriple saying) {
        Span source = saying.source().getFirst();
        return new ToldStatement(
                saying.content().getFirst(),
                List.of(new ToldStatement.Link(source, source.of(text))),
                Stance.ASSERTED,
                saying.quotation());
    }
}
