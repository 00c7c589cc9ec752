package org.stemma.eval.attribution;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.statement.attribution.AttributionFinder;
import org.stemma.statement.extent.ContentEndMender;
import org.stemma.statement.extent.EndWeights;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.saying.Saying;

/** {@code stemma eval attribution PATH}: source, cue and content spans on PolNeAR. */
public final class AttributionBenchmark implements Benchmark {
    private static final ContentEndMender MENDER = new ContentEndMender(EndWeights.standard());

    private final Annotator annotator;

    /** With this language model. */
    public AttributionBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String summary() {
        return "who said what: source, cue and content spans on a part of PolNeAR; F1, exact and overlap of half";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.NO_INPUT, "The benchmark 'attribution' needs a folder of PolNeAR.");
        }
        for (Path path : paths) {
            measure(path, out);
        }
    }

    private void measure(Path path, PrintStream out) {
        AttributionFinder finder = new AttributionFinder(CueLexicon.standard());
        AttributionScorer own = new AttributionScorer();
        AttributionScorer baseline = new AttributionScorer();
        Map<String, AnnotatedReport> read = new HashMap<>();
        Map<String, List<List<SpanTriple>>> annotators = new TreeMap<>();
        for (PolnearReader.AnnotatedText text : PolnearReader.read(path)) {
            AnnotatedReport report = read.computeIfAbsent(text.text(), t -> annotate(annotator, t));
            own.add(text.text(), text.attributions(), found(finder, report));
            annotators.computeIfAbsent(text.text(), t -> new ArrayList<>()).add(text.attributions());
            baseline.add(text.text(), text.attributions(), TreeBaseline.find(text.text(), report));
        }
        own.print("stemma", out);
        AttributionScorer agreement = new AttributionScorer();
        annotators.forEach((text, all) -> agreement(agreement, text, all));
        agreement.print("annotators among themselves (every one against every other)", out);
        baseline.print("baseline (subject and clause of 30 reporting verbs in the tree)", out);
    }

    /** Where several people annotated a text, each is scored against each other one: no program can be asked for more. */
    private static void agreement(AttributionScorer scorer, String text, List<List<SpanTriple>> all) {
        for (int gold = 0; gold < all.size(); gold++) {
            for (int other = 0; other < all.size(); other++) {
                if (gold != other) {
                    scorer.add(text, all.get(gold), all.get(other));
                }
            }
        }
    }

    static AnnotatedReport annotate(Annotator annotator, String text) {
        List<Sentence> sentences = annotator.annotate(text, Set.of());
        LocalDate none = null;
        Report report = new Report(
                "r-eval",
                "eval",
                null,
                null,
                null,
                none,
                null,
                DateBasis.UNKNOWN,
                null,
                "en",
                List.of(),
                null,
                text,
                List.of(),
                List.of());
        return new AnnotatedReport(report, sentences, List.of(), List.of(), List.of());
    }

    /**
     * PolNeAR marks no attribution within the content of another one (none in its training part), nor within a quotation:
     * what is said there by another is left out.
     */
    static List<SpanTriple> found(AttributionFinder finder, AnnotatedReport report) {
        return listOutermost(finder, report).stream()
                .map(s -> triple(report.report().text(), s))
                .toList();
    }

    static List<Saying> listOutermost(AttributionFinder finder, AnnotatedReport report) {
        ReportReading reading = ReportReading.of(report);
        List<Saying> sayings = MENDER.mend(reading, finder.find(reading));
        return sayings.stream()
                .filter(s -> ContentEndMender.isOutermost(reading, s, sayings))
                .toList();
    }

    static SpanTriple triple(String text, Saying saying) {
        return new SpanTriple(
                saying.source() == null ? List.of() : List.of(saying.source().span()),
                List.of(saying.cueSpan()),
                saying.content(),
                PolnearReader.quotation(text, saying.content()));
    }
}
