package org.stemma.statement;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.AnnotateOptions;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.CaseAnnotator;
import org.stemma.nlp.CoreNlpAnnotator;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;

/** A text read by the language model alone, without names, times or quantities. */
public final class PlainReading {
    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

    private PlainReading() {}

    /** The text as a report of its own, taken apart. */
    public static AnnotatedReport annotate(String text, Set<String> acronyms) {
        Report report = report("r-1", "t", text);
        return new AnnotatedReport(report, ANNOTATOR.annotate(text, acronyms), List.of(), List.of(), List.of());
    }

    /** A report of which only these are known. */
    public static Report report(String id, String title, String text) {
        return new Report(
                id,
                title,
                null,
                null,
                null,
                null,
                null,
                DateBasis.UNKNOWN,
                null,
                "en",
                List.of(),
                null,
                text,
                List.of(),
                List.of());
    }

    /** The text's statements. */
    static List<Statement> statements(String text, Set<String> acronyms) {
        return new StatementExtractor(StatementOptions.standard(), List.of(), List.of())
                .extract(annotate(text, acronyms));
    }

    /** The text's statements, its names settled as those of a case. */
    static List<Statement> settledStatements(String text) {
        AnnotatedCase settled = new CaseAnnotator(ANNOTATOR, AnnotateOptions.defaults())
                .annotate(List.of(report("r-1", "t", text)), Parallel.sequential());
        return new StatementExtractor(StatementOptions.standard(), settled.actors(), settled.places())
                .extract(settled.reports().getFirst());
    }
}
