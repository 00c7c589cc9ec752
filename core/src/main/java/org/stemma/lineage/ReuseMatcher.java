package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.lineage.align.Alignment;
import org.stemma.lineage.align.Comparison;
import org.stemma.lineage.align.ReportComparer;
import org.stemma.lineage.align.ReportWords;
import org.stemma.lineage.align.RetoldQuotations;
import org.stemma.stage.Matcher;
import org.stemma.text.Ids;

/** Compares two reports and makes an edge where one text stands in both. Symmetric: the order of the two never matters. */
public final class ReuseMatcher implements Matcher<ReportWords, Edge> {
    /** What one sentence taken over almost whole adds to the evidence. */
    private static final double WHOLE_SENTENCE = 4;

    /** A report of which so much stands in the other is a copy, even if most of it is quotation. */
    private static final double ALMOST_WHOLE = 0.75;

    private static final int WORDS_OF_A_WHOLE = 20;

    private final LineageOptions options;

    public ReuseMatcher(LineageOptions options) {
        this.options = options;
    }

    @Override
    public Optional<Edge> match(ReportWords one, ReportWords other) {
        boolean inOrder = one.report().id().compareTo(other.report().id()) <= 0;
        Comparison comparison = ReportComparer.compare(
                inOrder ? one : other, inOrder ? other : one, OutletNames.areSame(one.report(), other.report()));
        return isCopy(comparison) ? Optional.of(edge(comparison)) : Optional.empty();
    }

    private boolean isCopy(Comparison comparison) {
        double evidence = comparison.evidence() + WHOLE_SENTENCE * comparison.sentences();
        boolean almostWhole = Math.max(comparison.coverFirst(), comparison.coverSecond()) >= ALMOST_WHOLE
                && comparison.matched() >= WORDS_OF_A_WHOLE;
        return evidence >= options.evidence() || almostWhole || comparison.isIdentical();
    }

    private static Edge edge(Comparison comparison) {
        CopyContext context = new CopyContext(comparison);
        List<Signal> signals = DirectionJudge.signals(context);
        KindJudge.Verdict verdict = KindJudge.judge(context, signals);
        boolean common = verdict.kind() == EdgeKind.COMMON_SOURCE;
        Direction direction = common ? Direction.UNKNOWN : DirectionJudge.judge(signals);
        boolean turned = direction != Direction.UNKNOWN && DirectionJudge.sum(signals) < 0;
        List<String> reasons = new ArrayList<>(verdict.reasons());
        signals.forEach(signal -> reasons.add(signal.reason()));
        if (direction == Direction.UNKNOWN) {
            reasons.add(
                    common ? "Who of the two came first does not matter: both copied." : "Nothing tells who copied.");
        }
        int retold =
                RetoldQuotations.find(comparison.first(), comparison.second()).size();
        if (retold > 0) {
            reasons.add((retold == 1 ? "One quotation stands" : retold + " quotations stand")
                    + " in both in different words, as two translations of one speech would; that weighs little.");
        }
        return build(comparison, turned, verdict.kind(), direction, reasons);
    }

    private static Edge build(
            Comparison comparison, boolean turned, EdgeKind kind, Direction direction, List<String> reasons) {
        ReportWords from = turned ? comparison.second() : comparison.first();
        ReportWords to = turned ? comparison.first() : comparison.second();
        List<Alignment> aligned = comparison.passages().stream()
                .map(passage -> turned ? passage.turned() : passage)
                .sorted(Comparator.comparingInt(Alignment::secondBegin))
                .toList();
        return new Edge(
                Ids.of(
                        "l",
                        comparison.first().report().id(),
                        comparison.second().report().id()),
                from.report().id(),
                to.report().id(),
                kind,
                direction,
                round(turned ? comparison.coverFirst() : comparison.coverSecond()),
                round(turned ? comparison.coverSecond() : comparison.coverFirst()),
                aligned.stream().map(passage -> passage(from, to, passage)).toList(),
                aligned.stream()
                        .flatMap(passage -> ChangeFinder.find(from, to, passage).stream())
                        .toList(),
                reasons);
    }

    private static Passage passage(ReportWords from, ReportWords to, Alignment aligned) {
        return new Passage(
                from.report().anchor(from.span(aligned.firstBegin(), aligned.firstEnd())),
                to.report().anchor(to.span(aligned.secondBegin(), aligned.secondEnd())));
    }

    private static double round(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
