package org.stemma.eval.times;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.time.TimeOptions;
import org.stemma.annotate.time.TimeTagger;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.nlp.SuTimeBaseline;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;

/** {@code stemma eval times PATH}: time expressions on MEANTIME or on the cases of Recognizers-Text, beside SUTime. */
public final class TimesBenchmark implements Benchmark {
    private final Annotator annotator;

    /** With this language model. */
    public TimesBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "times";
    }

    @Override
    public String summary() {
        return "time expressions on MEANTIME (strict, relaxed, type and value F1) and on Recognizers-Text (share of cases), beside SUTime";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT, "The benchmark 'times' needs the folder of MEANTIME or of Recognizers-Text.");
        }
        for (Path path : paths) {
            if (Files.exists(path.resolve("DateParser.json"))) {
                new RecognizersScorer(annotator).run(path, out);
            } else {
                meantime(path, out);
            }
        }
    }

    private void meantime(Path path, PrintStream out) {
        List<TimedText> texts = MeantimeReader.read(path);
        if (texts.isEmpty()) {
            throw new StemmaException(ErrorCode.NO_INPUT, "'" + path + "' holds no .xml file of MEANTIME.");
        }
        TimeScorer own = new TimeScorer();
        TimeScorer baseline = new TimeScorer();
        SuTimeBaseline sutime = new SuTimeBaseline();
        long ownNanos = 0;
        long baselineNanos = 0;
        for (TimedText text : texts) {
            List<Sentence> sentences = annotator.annotate(text.text(), Set.of());
            long start = System.nanoTime();
            own.add(text, tag(text.text(), sentences, text.published()));
            long middle = System.nanoTime();
            baseline.add(text, sutime(sutime, text, sentences));
            ownNanos += middle - start;
            baselineNanos += System.nanoTime() - middle;
        }
        out.printf(Locale.ROOT, "%d texts; creation times are not scored%n", texts.size());
        own.print("stemma", out);
        baseline.print("sutime", out);
        out.printf(
                Locale.ROOT,
                "milliseconds a text: stemma %.1f, sutime %.1f%n",
                ownNanos / 1e6 / texts.size(),
                baselineNanos / 1e6 / texts.size());
    }

    static List<Timex> tag(String text, List<Sentence> sentences, @Nullable LocalDate published) {
        return new TimeTagger(new TimeOptions(false))
                .tag(report(text, published), sentences).stream()
                        .map(m -> new Timex(m.anchor().span(), m.type().label(), m.timex()))
                        .toList();
    }

    static Report report(String text, @Nullable LocalDate published) {
        DateBasis basis = published == null ? DateBasis.UNKNOWN : DateBasis.GIVEN;
        return new Report(
                "r-eval", "eval", null, null, null, published, null, basis, null, "en", List.of(), null, text,
                List.of(), List.of());
    }

    private static List<Timex> sutime(SuTimeBaseline sutime, TimedText text, List<Sentence> sentences) {
        return sutime.tag(text.text(), sentences, text.published()).stream()
                .map(f -> new Timex(f.span(), f.type(), f.value()))
                .toList();
    }
}
