package org.stemma.eval.speed;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.stemma.annotate.Annotator;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.engine.EngineOptions;
import org.stemma.engine.LocalEngine;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.nlp.CoreNlpAnnotator;
import org.stemma.nlp.StockPipeline;
import org.stemma.report.InputReader;
import org.stemma.report.Inputs;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;

/**
 * The whole pass beside a stock CoreNLP pipeline, on one thread each, in turn, on the same cleaned texts. The ratio of
 * the medians is the figure; single times drift with the machine.
 */
public final class SpeedBenchmark implements Benchmark {
    /**
     * Passes of both sides before the measured ones. After three the virtual machine still compiles: our own stages then
     * took nearly twice as long as after twenty.
     */
    private static final int WARM_UP = 20;

    private static final int ROUNDS = 5;
    private static final String READING = "reading sentences";

    private final Consumer<Dossier> writer;

    /** @param writer writes a dossier as the program does, and throws it away */
    public SpeedBenchmark(Consumer<Dossier> writer) {
        this.writer = writer;
    }

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public String summary() {
        return "milliseconds a report, by stage, beside a stock CoreNLP pipeline on the same reports (PATH: reports)";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        EngineOptions options = EngineOptions.standard();
        Inputs inputs = InputReader.read(
                paths.stream().map(Path::toString).toList(), InputStream.nullInputStream(), options.read());
        if (inputs.reports().isEmpty()) {
            throw new StemmaException(ErrorCode.NO_INPUT, "No report in " + paths + ". Give a folder of reports.");
        }
        Annotator annotator = new CoreNlpAnnotator();
        List<String> texts = new LocalEngine(options, annotator, Parallel.sequential(), stage -> {})
                .clean(inputs).reports().stream().map(Report::text).toList();
        try (StockProcess stock = StockProcess.start(pom())) {
            measure(options, inputs, annotator, texts, stock, out);
        }
    }

    private static Path pom() {
        String home = System.getProperty("stemma.home");
        if (home == null) {
            throw new StemmaException(
                    ErrorCode.ENVIRONMENT,
                    "The stock pipeline's pom was not found. Run this with the ./stemma launcher.");
        }
        return Path.of(home, "eval", "stock", "pom.xml");
    }

    private void measure(
            EngineOptions options,
            Inputs inputs,
            Annotator annotator,
            List<String> texts,
            StockProcess stock,
            PrintStream out) {
        List<Double> own = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        StageClock clock = StageClock.wall();
        TimedAnnotator timed = new TimedAnnotator(annotator, StageClock.wall());
        long heap = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            StageClock timer = round < 0 ? StageClock.wall() : clock;
            double ownMillis = pass(options, inputs, round < 0 ? annotator : timed, timer);
            StockProcess.Answer answer = stock.annotate(texts);
            if (round >= 0) {
                own.add(ownMillis / texts.size());
                other.add((double) answer.millis() / texts.size());
                heap = Math.max(heap, answer.heapMegabytes());
            }
        }
        print(own, other, stages(clock, timed), texts.size(), heap, stock.loadMillis(), out);
    }

    /** Milliseconds by stage, the language model apart from what is made of its sentences. */
    private static Map<String, Double> stages(StageClock clock, TimedAnnotator timed) {
        Map<String, Double> stages = new LinkedHashMap<>();
        clock.millis().forEach((stage, millis) -> {
            if (stage.equals(READING)) {
                stages.put(TimedAnnotator.MODEL, timed.millis());
                stages.put("names, times, numbers and places", millis - timed.millis());
            } else {
                stages.put(stage, millis);
            }
        });
        return stages;
    }

    private double pass(EngineOptions options, Inputs inputs, Annotator annotator, StageClock clock) {
        long begin = System.nanoTime();
        Run run = new Run("speed", Map.of(), List.of(), List.of());
        Dossier dossier = new LocalEngine(options, annotator, Parallel.sequential(), clock).dossier(run, inputs);
        clock.stage("page and json");
        writer.accept(dossier);
        clock.stop();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void print(
            List<Double> own,
            List<Double> other,
            Map<String, Double> stages,
            int reports,
            long stockHeap,
            long stockLoad,
            PrintStream out) {
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        out.printf(Locale.ROOT, "%d reports, %d rounds in turn, one thread each%n", reports, ROUNDS);
        out.printf(
                Locale.ROOT,
                "%-32s %8.1f ms a report  %7.1f reports/s  heap in use %d MB%n",
                "whole pass",
                median(own),
                1000 / median(own),
                heap);
        double sum = stages.values().stream().mapToDouble(Double::doubleValue).sum();
        stages.forEach((stage, millis) -> out.printf(
                Locale.ROOT,
                "  %-42s %8.1f ms a report  %5.1f %%%n",
                stage,
                millis / ROUNDS / reports,
                100 * millis / sum));
        out.printf(
                Locale.ROOT,
                "  %-42s %28.1f %%%n",
                "all but the language model",
                100 * (1 - stages.getOrDefault(TimedAnnotator.MODEL, 0.0) / sum));
        out.printf(
                Locale.ROOT,
                "%-32s %8.1f ms a report  %7.1f reports/s  heap in use %d MB, loading %d ms%n",
                "stock pipeline",
                median(other),
                1000 / median(other),
                stockHeap,
                stockLoad);
        out.println("  (" + StockPipeline.ANNOTATORS + ")");
        out.printf(Locale.ROOT, "ratio of the medians: %.1f%n", median(other) / median(own));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
