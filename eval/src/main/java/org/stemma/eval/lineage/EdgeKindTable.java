package org.stemma.eval.lineage;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.lineage.Edge;
import org.stemma.lineage.EdgeKind;
import org.stemma.lineage.LineageFinder;
import org.stemma.lineage.LineageOptions;
import org.stemma.report.Report;
import org.stemma.text.Labels;

/** How often an edge gets the kind that was planted: precision and recall by kind. */
final class EdgeKindTable {
    private final Map<EdgeKind, Score> scores = new EnumMap<>(EdgeKind.class);
    private final Map<EdgeKind, Map<String, Integer>> taken = new EnumMap<>(EdgeKind.class);

    private EdgeKindTable() {}

    /** Looks for the edges of these pairs in one collection. */
    static EdgeKindTable of(List<EdgeKindPlanter.Pair> pairs) {
        List<Report> reports = new ArrayList<>();
        pairs.forEach(pair -> {
            reports.add(pair.first());
            reports.add(pair.second());
        });
        Map<String, Edge> edges = new HashMap<>();
        new LineageFinder(LineageOptions.standard())
                .find(reports)
                .edges()
                .forEach(edge -> edges.put(LineageBenchmark.key(edge.from(), edge.to()), edge));
        EdgeKindTable table = new EdgeKindTable();
        for (EdgeKindPlanter.Pair pair : pairs) {
            String key = LineageBenchmark.key(pair.first().id(), pair.second().id());
            table.count(pair.kind(), Optional.ofNullable(edges.get(key)).map(Edge::kind));
        }
        return table;
    }

    private void count(EdgeKind planted, Optional<EdgeKind> found) {
        for (EdgeKind kind : EdgeKind.values()) {
            boolean said = found.isPresent() && found.get() == kind;
            scores.merge(kind, Score.of(planted == kind, said), Score::plus);
        }
        taken.computeIfAbsent(planted, k -> new TreeMap<>())
                .merge(found.map(Labels::of).orElse("no edge"), 1, Integer::sum);
    }

    /** The score of one kind. */
    Score score(EdgeKind kind) {
        return scores.getOrDefault(kind, Score.NONE);
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%-18s %6s %9s %7s %6s  %s%n",
                "edge kind",
                "pairs",
                "precision",
                "recall",
                "F1",
                "found as");
        for (EdgeKind kind : EdgeKind.values()) {
            Score score = score(kind);
            out.printf(
                    Locale.ROOT,
                    "%-18s %6d %9.3f %7.3f %6.3f  %s%n",
                    kind.label(),
                    score.hit() + score.missed(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    taken.getOrDefault(kind, Map.of()));
        }
    }
}
