package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.lineage.align.Alignment;
import org.stemma.lineage.align.ReportWords;
import org.stemma.lineage.align.Run;
import org.stemma.text.Words;

/**
 * Finds figures and qualifiers that are not the same on both sides of a passage. Equal numbers are looked at for the limits
 * before them; numbers and vague words in a gap are held against each other in order.
 */
final class ChangeFinder {
    private final ReportWords from;
    private final ReportWords to;
    private final List<Change> changes = new ArrayList<>();

    private ChangeFinder(ReportWords from, ReportWords to) {
        this.from = from;
        this.to = to;
    }

    /** The changes in a passage, in the order of the copy. */
    static List<Change> find(ReportWords from, ReportWords to, Alignment passage) {
        ChangeFinder finder = new ChangeFinder(from, to);
        List<Run> runs = passage.runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (i > 0) {
                finder.gap(runs.get(i - 1), run);
            }
            finder.equalNumbers(run, passage);
        }
        return finder.changes;
    }

    private void equalNumbers(Run run, Alignment passage) {
        for (int k = 0; k < run.length(); k++) {
            if (from.isNumber(run.first() + k)) {
                Figure one = figure(from, run.first() + k, passage.firstBegin());
                Figure other = figure(to, run.second() + k, passage.secondBegin());
                if (!one.bound(from).equals(other.bound(to))) {
                    add(ChangeKind.BOUND, one, other);
                }
            }
        }
    }

    private void gap(Run before, Run after) {
        List<Figure> left = figures(from, before.firstEnd(), after.first());
        List<Figure> right = figures(to, before.secondEnd(), after.second());
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            add(ChangeKind.FIGURE, left.get(i), right.get(i));
        }
        Optional<Figure> leftDoubt = doubt(from, before.firstEnd(), after.first());
        Optional<Figure> rightDoubt = doubt(to, before.secondEnd(), after.second());
        if (leftDoubt.isPresent() != rightDoubt.isPresent()) {
            // The words around the gap show what the other side says instead.
            add(
                    ChangeKind.DOUBT,
                    leftDoubt
                            .map(d -> d.upTo(after.first() + 1))
                            .orElse(new Figure(before.firstEnd() - 1, after.first() + 1)),
                    rightDoubt
                            .map(d -> d.upTo(after.second() + 1))
                            .orElse(new Figure(before.secondEnd() - 1, after.second() + 1)));
        }
    }

    private static Optional<Figure> doubt(ReportWords report, int begin, int end) {
        for (int i = begin; i < end; i++) {
            int length = Qualifiers.lengthAt("doubt", report.words(), i, end);
            if (length > 0) {
                return Optional.of(new Figure(i, i + length));
            }
        }
        return Optional.empty();
    }

    private static List<Figure> figures(ReportWords report, int begin, int end) {
        List<Figure> figures = new ArrayList<>();
        int at = begin;
        while (at < end) {
            int vague = Qualifiers.lengthAt("vague", report.words(), at, end);
            if (vague > 0) {
                figures.add(new Figure(at, at + vague));
                at += vague;
            } else {
                if (report.isNumber(at)) {
                    figures.add(figure(report, at, begin));
                }
                at++;
            }
        }
        return figures;
    }

    private static Figure figure(ReportWords report, int number, int begin) {
        return new Figure(number - Qualifiers.lengthBefore("bound", report.words(), number, begin), number + 1);
    }

    private void add(ChangeKind kind, Figure one, Figure other) {
        changes.add(new Change(
                kind,
                from.report().anchor(from.span(one.begin(), one.end())),
                to.report().anchor(to.span(other.begin(), other.end()))));
    }

    /** A figure with the limit before it, in words. */
    private record Figure(int begin, int end) {
        List<Integer> bound(ReportWords report) {
            List<Integer> keys = new ArrayList<>();
            Words words = report.words();
            for (int i = begin; i < end - 1; i++) {
                keys.add(words.key(i));
            }
            return keys;
        }

        Figure upTo(int last) {
            return new Figure(begin, Math.max(end, last));
        }
    }
}
