package org.stemma.eval.speed;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stemma.annotate.Annotator;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.engine.EngineOptions;
import org.stemma.engine.LocalEngine;
import org.stemma.engine.WorkerPool;
import org.stemma.eval.Benchmark;
import org.stemma.eval.names.LglReports;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.nlp.CoreNlpAnnotator;
import org.stemma.report.InputReader;
import org.stemma.report.Inputs;
import org.stemma.report.RawReport;
import org.stemma.report.ReadOptions;
import org.stemma.stage.Parallel;
import org.stemma.text.Ids;

/**
 * How the time of each stage grows with the number of reports of one case. The case is all reports of the paths together,
 * in the order of a hash, so that each size is a mixture of the whole; a case of n reports is the first n.
 */
public final class GrowthBenchmark implements Benchmark {
    private static final List<Integer> SIZES = List.of(10, 30, 100, 300, 500);
    /** Runs of a size cover at least this many reports; the fastest run counts. */
    private static final int REPORTS_A_SIZE = 300;
    /** Smaller cases measure the warming up of the virtual machine more than growth. */
    private static final int SMALLEST_IN_EXPONENT = 30;

    private static final String READING = "reading sentences";
    private static final String MODEL = "language model or cache";

    private final Annotator model;
    private final Consumer<Dossier> writer;

    /**
     * @param model may remember; its time is shown but is not what is measured here
     * @param writer writes a dossier as the program does, and throws it away
     */
    public GrowthBenchmark(Annotator model, Consumer<Dossier> writer) {
        this.model = model;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String summary() {
        return "time by stage of cases of " + SIZES + " reports, and its exponent (PATH…: reports; an lgl.xml.gz too)";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        List<RawReport> reports = reports(paths);
        if (reports.size() < SMALLEST_IN_EXPONENT) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT, "Only " + reports.size() + " reports in " + paths + ". Give 30 or more.");
        }
        measure(reports.subList(0, SMALLEST_IN_EXPONENT), stages -> 0.0);
        SortedMap<Integer, Map<String, Double>> table = new TreeMap<>();
        for (int size : SIZES) {
            if (size <= reports.size()) {
                table.put(size, measure(reports.subList(0, size), GrowthBenchmark::afterAnnotation));
            }
        }
        print(table, reports.size(), out);
        whole(reports.subList(0, table.lastKey()), out);
    }

    /** One run as a user's: from the reports to the written page, on all processors, with nothing known beforehand. */
    private void whole(List<RawReport> reports, PrintStream out) {
        int threads = Runtime.getRuntime().availableProcessors();
        long begin = System.nanoTime();
        try (WorkerPool pool = new WorkerPool(threads)) {
            Run run = new Run("growth", Map.of(), List.of(), List.of());
            Inputs inputs = new Inputs(reports, List.of(), List.of());
            writer.accept(new LocalEngine(EngineOptions.standard(), new CoreNlpAnnotator(), pool, stage -> {})
                    .dossier(run, inputs));
        }
        out.printf(
                Locale.ROOT,
                "%d reports with the language model, without cache, %d threads: %.0f s in a heap of at most %d MB%n",
                reports.size(),
                threads,
                (System.nanoTime() - begin) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static List<RawReport> reports(List<Path> paths) {
        List<RawReport> reports = new ArrayList<>();
        for (Path path : paths) {
            boolean lgl = path.toString().contains("lgl.xml") || Files.exists(path.resolve("lgl.xml.gz"));
            reports.addAll(lgl ? LglReports.read(path) : read(path));
        }
        reports.sort(Comparator.comparing(GrowthBenchmark::hash));
        return reports;
    }

    private static List<RawReport> read(Path path) {
        return InputReader.read(List.of(path.toString()), InputStream.nullInputStream(), ReadOptions.standard())
                .reports();
    }

    private static String hash(RawReport report) {
        return Ids.sha256(
                (report.outlet() + "\n" + report.title() + "\n" + report.text()).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Double> measure(List<RawReport> reports, Function<Map<String, Double>, Double> worth) {
        Map<String, Double> best = pass(reports);
        for (int done = reports.size(); done < REPORTS_A_SIZE; done += reports.size()) {
            Map<String, Double> next = pass(reports);
            best = worth.apply(next) < worth.apply(best) ? next : best;
        }
        return best;
    }

    private Map<String, Double> pass(List<RawReport> reports) {
        StageClock clock = StageClock.thread();
        TimedAnnotator timed = new TimedAnnotator(model, StageClock.thread());
        Run run = new Run("growth", Map.of(), List.of(), List.of());
        Inputs inputs = new Inputs(reports, List.of(), List.of());
        Dossier dossier =
                new LocalEngine(EngineOptions.standard(), timed, Parallel.sequential(), clock).dossier(run, inputs);
        clock.stage("page and json");
        writer.accept(dossier);
        clock.stop();
        Map<String, Double> millis = new LinkedHashMap<>(clock.millis());
        millis.merge(READING, -timed.millis(), Double::sum);
        millis.put(MODEL, timed.millis());
        millis.put("statements", (double) dossier.statements().size());
        millis.put("claims", (double) dossier.claims().size());
        return millis;
    }

    private static boolean isStage(String row) {
        return !row.equals("statements") && !row.equals("claims") && !row.equals(MODEL);
    }

    private static double afterAnnotation(Map<String, Double> stages) {
        return stages.entrySet().stream()
                .filter(e -> isStage(e.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static void print(SortedMap<Integer, Map<String, Double>> table, int reports, PrintStream out) {
        out.printf(Locale.ROOT, "%d reports in all; milliseconds of one thread%n", reports);
        out.printf(Locale.ROOT, "%-28s", "reports");
        table.keySet().forEach(size -> out.printf(Locale.ROOT, "%10d", size));
        out.println("  exponent");
        for (String row : table.values().iterator().next().keySet()) {
            line(row, table, stages -> stages.getOrDefault(row, 0.0), out);
        }
        line("all but the language model", table, GrowthBenchmark::afterAnnotation, out);
    }

    private static void line(
            String label,
            SortedMap<Integer, Map<String, Double>> table,
            Function<Map<String, Double>, Double> value,
            PrintStream out) {
        out.printf(Locale.ROOT, "%-28s", label);
        table.values().forEach(stages -> out.printf(Locale.ROOT, "%10.0f", value.apply(stages)));
        out.printf(Locale.ROOT, "%10.2f%n", exponent(table.tailMap(SMALLEST_IN_EXPONENT), value));
    }

    /** The slope of a straight line through the logarithms, by least squares. */
    private static double exponent(
            SortedMap<Integer, Map<String, Double>> table, Function<Map<String, Double>, Double> value) {
        double sumX = 0;
        double sumY = 0;
        double sumXX = 0;
        double sumXY = 0;
        for (Map.Entry<Integer, Map<String, Double>> row : table.entrySet()) {
            double x = Math.log(row.getKey());
            double y = Math.log(Math.max(value.apply(row.getValue()), 0.01));
            sumX += x;
            sumY += y;
            sumXX += x * x;
            sumXY += x * y;
        }
        int n = table.size();
        return (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
    }
}
