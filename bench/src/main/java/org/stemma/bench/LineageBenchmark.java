package org.stemma.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.stemma.engine.EngineOptions;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.LineageFinder;
import org.stemma.lineage.LineageOptions;
import org.stemma.lineage.candidate.ShingleBlocker;
import org.stemma.report.Report;
import org.stemma.text.Words;

/** Words, shingles and the whole search for copied text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LineageBenchmark {
    private static final LineageOptions OPTIONS = EngineOptions.standard().lineage();

    private final List<Report> reports = Town.reports();
    private final List<Words> words =
            reports.stream().map(report -> Words.of(report.text())).toList();
    private final ShingleBlocker blocker = new ShingleBlocker(OPTIONS);
    private final LineageFinder finder = new LineageFinder(OPTIONS);

    /** Cuts the texts of all reports into words. */
    @Benchmark
    public void words(Blackhole sink) {
        reports.forEach(report -> sink.consume(Words.of(report.text())));
    }

    /** Hashes and winnows the shingles of all reports. */
    @Benchmark
    public void shingles(Blackhole sink) {
        words.forEach(each -> sink.consume(blocker.shingles(each)));
    }

    /** Everything from the texts to who copied whom. */
    @Benchmark
    public Lineage lineage() {
        return finder.find(reports);
    }
}
