package org.stemma.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.stemma.report.Report;
import org.stemma.text.MappedText;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;
import org.stemma.text.Words;

/** Anchors of words, and the way back from cleaned text to the input. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnchorBenchmark {
    private final Report report = Town.reports().getFirst();
    private final String text = report.text();
    private final List<Span> spans = spans();
    private final String spaced = text.replace(" ", " \n ");
    private final OffsetMap map =
            MappedText.of(spaced, 0, spaced.length()).folded().offsets();

    private List<Span> spans() {
        Words words = Words.of(text);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            found.add(words.span(i, i + 1));
        }
        return List.copyOf(found);
    }

    /** An anchor for every word of a report. */
    @Benchmark
    public void anchors(Blackhole sink) {
        spans.forEach(span -> sink.consume(report.anchor(span.begin(), span.end())));
    }

    /** Folds the white space of a report and keeps where each character stood. */
    @Benchmark
    public OffsetMap fold() {
        return MappedText.of(spaced, 0, spaced.length()).folded().offsets();
    }

    /** The place in the input of every word. */
    @Benchmark
    public void toRaw(Blackhole sink) {
        spans.forEach(span -> sink.consume(map.toRaw(span)));
    }
}
