package org.stemma.eval.claims;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stemma.annotate.AnnotateOptions;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.CaseAnnotator;
import org.stemma.claim.ClaimFinder;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.EventGroup;
import org.stemma.claim.GroupOptions;
import org.stemma.claim.ReportGrouper;
import org.stemma.claim.align.MatchOptions;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictFinder;
import org.stemma.conflict.Figure;
import org.stemma.conflict.FigureFinder;
import org.stemma.conflict.event.Event;
import org.stemma.conflict.event.EventFinder;
import org.stemma.report.CaseCleaner;
import org.stemma.report.CleanOptions;
import org.stemma.report.InputReader;
import org.stemma.report.Inputs;
import org.stemma.report.ReadOptions;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementExtractor;
import org.stemma.statement.StatementOptions;

/** Runs the stages from reports to conflicts over one case after the other; the models are loaded once. */
public final class CaseReader {
    private final CaseAnnotator annotator;

    public CaseReader(Annotator model) {
        annotator = new CaseAnnotator(model, AnnotateOptions.defaults());
    }

    /**
     * What the stages made of a case.
     *
     * @param annotated the reports
     * @param statements of all reports
     * @param groups the claims to be
     * @param conflicts between their statements
     * @param figures of the case
     */
    public record CaseResult(
            AnnotatedCase annotated,
            List<Statement> statements,
            List<ClaimGroup> groups,
            List<Conflict> conflicts,
            List<Figure> figures) {}

    /** Reads a case from files as a user would give them. */
    public CaseResult read(Path input) {
        Inputs inputs =
                InputReader.read(List.of(input.toString()), InputStream.nullInputStream(), ReadOptions.standard());
        return read(
                new CaseCleaner(CleanOptions.standard()).clean(inputs.reports()).reports());
    }

    /** Reads a case from cleaned reports. */
    public CaseResult read(List<Report> reports) {
        AnnotatedCase annotated = annotator.annotate(reports, Parallel.sequential());
        StatementExtractor extractor =
                new StatementExtractor(StatementOptions.standard(), annotated.actors(), annotated.places());
        List<Statement> statements = new ArrayList<>();
        for (AnnotatedReport report : annotated.reports()) {
            statements.addAll(extractor.extract(report));
        }
        List<ClaimGroup> groups = new ClaimFinder(MatchOptions.DEFAULT).group(statements, annotated);
        List<Conflict> conflicts = ConflictFinder.find(groups, List.of(), annotated);
        List<EventGroup> reportGroups = new ReportGrouper(GroupOptions.DEFAULT).group(reports);
        List<Event> events = EventFinder.find(groups, annotated, reportGroups);
        return new CaseResult(
                annotated,
                statements,
                groups,
                conflicts,
                FigureFinder.find(groups, annotated, conflicts, events, reportGroups));
    }
}
