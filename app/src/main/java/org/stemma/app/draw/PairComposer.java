package org.stemma.app.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.app.draw.LineageView.EdgeView;
import org.stemma.app.draw.LineageView.PassageView;
import org.stemma.app.draw.LineageView.Row;
import org.stemma.app.draw.LineageView.Step;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Relations;
import org.stemma.app.reading.WordDiffer;
import org.stemma.app.reading.Words;
import org.stemma.lineage.Edge;
import org.stemma.lineage.Passage;
import org.stemma.report.Report;

/**
 * Lays two reports that share text side by side. Passages stand in the copy's order; between two of them stands what each report
 * has there of its own. A passage that the copy has moved stands where the copy has it, and its place in the source is left open.
 */
final class PairComposer {
    private final PageIndex index;

    PairComposer(PageIndex index) {
        this.index = index;
    }

    EdgeView compose(Edge edge, Row from, Row to) {
        return new EdgeView(
                edge,
                index.dom(edge.id()),
                index.tagOf(edge.id()),
                from,
                to,
                Relations.edge(edge.kind()),
                Relations.direction(edge.direction()),
                (int) Math.round(100 * edge.coverage()),
                edge.reasons().stream().map(index::readable).toList(),
                ribbons(edge),
                steps(edge));
    }

    private List<String> ribbons(Edge edge) {
        double longest =
                Math.max(1, Math.max(text(edge.from()).length(), text(edge.to()).length()));
        double scale = 1000 / longest;
        return edge.passages().stream()
                .map(p -> String.format(
                        Locale.ROOT,
                        "%.1f,14 %.1f,14 %.1f,66 %.1f,66",
                        p.from().begin() * scale,
                        p.from().end() * scale,
                        p.to().end() * scale,
                        p.to().begin() * scale))
                .toList();
    }

    private String text(String report) {
        return index.findReport(report).map(Report::text).orElse("");
    }

    private List<Step> steps(Edge edge) {
        String source = text(edge.from());
        String copy = text(edge.to());
        List<Passage> ordered = edge.passages().stream()
                .sorted(Comparator.comparingInt((Passage p) -> p.to().begin())
                        .thenComparingInt(p -> p.from().begin()))
                .toList();
        List<Passage> inOrder = inOrder(ordered);
        List<Step> steps = new ArrayList<>();
        int fromAt = 0;
        int toAt = 0;
        for (Passage p : ordered) {
            boolean moved = !inOrder.contains(p);
            int fromEnd = moved ? fromAt : p.from().begin();
            int toEnd = Math.max(toAt, p.to().begin());
            steps.add(step(source, fromAt, fromEnd, copy, toAt, toEnd, passage(p, moved)));
            int mark = sameMark(source, p.from().end(), copy, p.to().end());
            fromAt = moved ? fromAt : p.from().end() + mark;
            toAt = Math.max(toAt, p.to().end() + mark);
        }
        steps.add(step(source, fromAt, source.length(), copy, toAt, copy.length(), null));
        return steps;
    }

    /** How many punctuation marks both texts have after a passage: they end its sentence and are no text of their own. */
    private static int sameMark(String source, int from, String copy, int to) {
        int same = 0;
        while (from + same < source.length()
                && to + same < copy.length()
                && source.charAt(from + same) == copy.charAt(to + same)
                && !Character.isLetterOrDigit(source.charAt(from + same))) {
            same++;
        }
        return same;
    }

    /** The passages that both reports have in the same order: as much text of them as there can be. */
    private static List<Passage> inOrder(List<Passage> ordered) {
        int n = ordered.size();
        int[] best = new int[n];
        int[] before = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            before[i] = -1;
            best[i] = ordered.get(i).from().exact().length();
            for (int j = 0; j < i; j++) {
                boolean follows =
                        ordered.get(j).from().end() <= ordered.get(i).from().begin();
                int length = best[j] + ordered.get(i).from().exact().length();
                if (follows && length > best[i]) {
                    best[i] = length;
                    before[i] = j;
                }
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<Passage> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(ordered.get(i));
        }
        return chain;
    }

    private static Step step(
            String source, int from, int fromEnd, String copy, int to, int toEnd, @Nullable PassageView passage) {
        return new Step(from, fromEnd, words(source, from, fromEnd), to, toEnd, words(copy, to, toEnd), passage);
    }

    private static PassageView passage(Passage passage, boolean moved) {
        WordDiffer.Aligned aligned =
                WordDiffer.align(passage.from().exact(), passage.to().exact());
        String note = aligned.changed() == 0 ? "word for word" : Words.count(aligned.changed(), "word") + " differ";
        return new PassageView(aligned.from(), aligned.to(), moved ? note + "; stands elsewhere in the source" : note);
    }

    /** How many words hold a letter or a digit. */
    private static int words(String text, int begin, int end) {
        int from = Math.clamp(begin, 0, text.length());
        int words = 0;
        boolean counted = false;
        for (int i = from; i < Math.min(end, text.length()); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(text.charAt(i))) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
