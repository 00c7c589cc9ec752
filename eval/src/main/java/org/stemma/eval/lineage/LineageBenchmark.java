package org.stemma.eval.lineage;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.stemma.eval.Benchmark;
import org.stemma.lineage.Direction;
import org.stemma.lineage.Edge;
import org.stemma.lineage.LineageFinder;
import org.stemma.lineage.LineageOptions;
import org.stemma.report.Report;

/** Plants copies of ten kinds in collections of reports and counts which are found, beside simpler ways to find them. */
public final class LineageBenchmark implements Benchmark {
    private static final long SEED = 20261121;
    private static final int PLANTS = 100;
    private static final int GENERATED = 120;
    private static final int KINDS = 30;

    @Override
    public String name() {
        return "lineage";
    }

    @Override
    public String summary() {
        return "copies planted from a seed in the reports under PATH and in generated ones: precision, recall, F1 by kind,"
                + " direction, with baselines";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        List<Source> sources = sources(paths);
        List<Planting> plantings = new ArrayList<>();
        for (CopyKind kind : CopyKind.values()) {
            plantings.add(new CopyPlanter(sources, SEED + kind.name().hashCode()).plant(kind, PLANTS));
        }
        out.printf(
                Locale.ROOT,
                "%d reports as sources (%d of them generated), seed %d%n%n",
                sources.size(),
                GENERATED,
                SEED);
        Map<CopyKind, Outcome> outcomes = new EnumMap<>(CopyKind.class);
        for (Planting planting : plantings) {
            outcomes.put(planting.kind(), Outcome.of(planting, find(planting.reports())));
        }
        print(outcomes, out);
        printBaselines(plantings, out);
        EdgeKindTable.of(new EdgeKindPlanter(sources, SEED).plant(KINDS)).print(out);
    }

    private static List<Source> sources(List<Path> paths) {
        List<Source> sources = new ArrayList<>();
        paths.forEach(path -> sources.addAll(SourceReader.read(path)));
        ReportGenerator generator = new ReportGenerator(SEED);
        for (int i = 0; i < GENERATED; i++) {
            Report report = generator.original();
            sources.add(new Source(report, report.id()));
        }
        return sources;
    }

    private static Map<String, Edge> find(List<Report> reports) {
        Map<String, Edge> edges = new HashMap<>();
        for (Edge edge :
                new LineageFinder(LineageOptions.standard()).find(reports).edges()) {
            edges.put(key(edge.from(), edge.to()), edge);
        }
        return edges;
    }

    static String key(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "\t" + other : other + "\t" + one;
    }

    /**
     * What came of one planting.
     *
     * @param score over planted and control pairs
     * @param elsewhere edges between reports of different events that are no planted or control pair
     * @param told pairs whose direction can be known and that have an edge
     * @param right of these, edges that point the right way
     * @param wrong of these, edges that claim the wrong way
     */
    record Outcome(Score score, Score rejected, int elsewhere, int told, int right, int wrong) {
        static Outcome of(Planting planting, Map<String, Edge> edges) {
            Score score = Score.NONE;
            Score rejected = Score.NONE;
            int told = 0;
            int right = 0;
            int wrong = 0;
            TreeSet<String> seen = new TreeSet<>();
            for (PlantedPair pair : planting.pairs()) {
                String key = key(pair.first().id(), pair.second().id());
                Edge edge = edges.get(key);
                seen.add(key);
                score = score.plus(Score.of(pair.copy(), edge != null));
                rejected = rejected.plus(pair.planted() ? Score.of(!pair.copy(), edge == null) : Score.NONE);
                if (edge != null && pair.source() != null) {
                    told++;
                    boolean claims = edge.direction() != Direction.UNKNOWN;
                    right += claims && edge.from().equals(pair.source()) ? 1 : 0;
                    wrong += claims && !edge.from().equals(pair.source()) ? 1 : 0;
                }
            }
            return new Outcome(score, rejected, elsewhere(planting, edges, seen), told, right, wrong);
        }

        private static int elsewhere(Planting planting, Map<String, Edge> edges, TreeSet<String> seen) {
            int count = 0;
            for (Map.Entry<String, Edge> entry : edges.entrySet()) {
                Edge edge = entry.getValue();
                String from = planting.events().getOrDefault(edge.from(), "");
                boolean sameEvent = from.equals(planting.events().getOrDefault(edge.to(), ""));
                count += seen.contains(entry.getKey()) || sameEvent ? 0 : 1;
            }
            return count;
        }
    }

    private static void print(Map<CopyKind, Outcome> outcomes, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-18s %6s %9s %7s %6s %10s %10s%n",
                "kind",
                "pairs",
                "precision",
                "recall",
                "F1",
                "direction",
                "elsewhere");
        Score all = Score.NONE;
        int told = 0;
        int right = 0;
        for (Map.Entry<CopyKind, Outcome> entry : outcomes.entrySet()) {
            Outcome outcome = entry.getValue();
            Score score = entry.getKey().isCopy() ? outcome.score() : outcome.rejected();
            row(entry.getKey().label(), score, direction(outcome.right(), outcome.told()), outcome.elsewhere(), out);
            all = all.plus(outcome.score());
            told += outcome.told();
            right += outcome.right();
        }
        row("all", all, direction(right, told), 0, out);
        out.println(
                "\nOf the last three kinds nothing is a copy: their figures are for telling that. Elsewhere: edges between"
                        + " reports of different events of the data itself, not planted; to be looked at.\n");
    }

    private static String direction(int right, int told) {
        return told == 0 ? "-" : String.format(Locale.ROOT, "%d/%d", right, told);
    }

    private static void row(String name, Score score, String direction, int elsewhere, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-18s %6d %9.3f %7.3f %6.3f %10s %10d%n",
                name,
                score.hit() + score.missed(),
                score.precision(),
                score.recall(),
                score.f1(),
                direction,
                elsewhere);
    }

    private static void printBaselines(List<Planting> plantings, PrintStream out) {
        List<PlantedPair> pairs =
                plantings.stream().flatMap(p -> p.pairs().stream()).toList();
        for (Baseline baseline : Baseline.values()) {
            double[] scores = pairs.stream()
                    .mapToDouble(pair -> baseline.score(pair.first(), pair.second()))
                    .toArray();
            double best = 1;
            Score bestScore = at(pairs, scores, 1);
            for (double threshold = 0.01; threshold < 1; threshold += 0.01) {
                Score score = at(pairs, scores, threshold);
                if (score.f1() > bestScore.f1()) {
                    best = threshold;
                    bestScore = score;
                }
            }
            row(baseline.name().toLowerCase(Locale.ROOT), bestScore, "-", 0, out);
            out.printf(
                    Locale.ROOT,
                    "  at its best threshold, %.2f; recall by kind:%s%n",
                    best,
                    recalls(plantings, baseline, best));
        }
    }

    private static Score at(List<PlantedPair> pairs, double[] scores, double threshold) {
        Score score = Score.NONE;
        for (int i = 0; i < scores.length; i++) {
            score = score.plus(Score.of(pairs.get(i).copy(), scores[i] >= threshold));
        }
        return score;
    }

    private static String recalls(List<Planting> plantings, Baseline baseline, double threshold) {
        StringBuilder line = new StringBuilder();
        for (Planting planting : plantings) {
            List<PlantedPair> own =
                    planting.pairs().stream().filter(PlantedPair::planted).toList();
            long right = own.stream()
                    .filter(pair -> baseline.score(pair.first(), pair.second()) >= threshold == pair.copy())
                    .count();
            line.append(String.format(
                    Locale.ROOT,
                    " %s %.2f",
                    planting.kind().label(),
                    own.isEmpty() ? 1.0 : (double) right / own.size()));
        }
        return line.toString();
    }
}
