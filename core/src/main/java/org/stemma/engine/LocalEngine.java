package org.stemma.engine;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.annotate.AnnotateOptions;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.CaseAnnotator;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimFinder;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.ClaimWriter;
import org.stemma.claim.EventGroup;
import org.stemma.claim.ReportGrouper;
import org.stemma.claim.StanceFinder;
import org.stemma.claim.origin.OriginFinder;
import org.stemma.claim.origin.Origins;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictFinder;
import org.stemma.conflict.FigureFinder;
import org.stemma.conflict.event.Event;
import org.stemma.conflict.event.EventFinder;
import org.stemma.conflict.event.UnrelatedReports;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.dossier.TimelineBuilder;
import org.stemma.engine.stream.LineageStream;
import org.stemma.engine.stream.StreamLimits;
import org.stemma.issue.Issue;
import org.stemma.lineage.Edge;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.LineageFinder;
import org.stemma.report.CaseCleaner;
import org.stemma.report.Cleaned;
import org.stemma.report.Inputs;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;
import org.stemma.statement.Statement;
import org.stemma.statement.StatementExtractor;

/**
 * The running order, on one machine. Each method runs the stages up to its result; {@link #dossier} runs them all.
 */
public final class LocalEngine {
    private static final Comparator<Issue> ISSUE_ORDER = Comparator.comparing(Issue::severity)
            .reversed()
            .thenComparing(Issue::kind)
            .thenComparing(Issue::report, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Issue::message);

    private final EngineOptions options;
    private final Annotator annotator;
    private final Parallel parallel;
    private final Progress progress;

    /**
     * @param options of all stages
     * @param annotator the language model; not touched by stages that need none
     * @param parallel how work on single reports is spread
     * @param progress told before each stage
     */
    public LocalEngine(EngineOptions options, Annotator annotator, Parallel parallel, Progress progress) {
        this.options = options;
        this.annotator = annotator;
        this.parallel = parallel;
        this.progress = progress;
    }

    /** Reports cleaned, with dates inferred over the case. */
    public Cleaned clean(Inputs inputs) {
        progress.stage("cleaning " + inputs.reports().size() + " reports");
        CaseCleaner cleaner = new CaseCleaner(options.clean());
        return cleaner.finish(parallel.map(inputs.reports(), cleaner.extractor()::clean));
    }

    /** Which reports tell of the same event. */
    public List<EventGroup> group(List<Report> reports) {
        progress.stage("grouping reports by event");
        return new ReportGrouper(options.group()).group(reports);
    }

    /** Who copied whom. */
    public Lineage lineage(List<Report> reports) {
        progress.stage("looking for copied text");
        return new LineageFinder(options.lineage()).find(reports);
    }

    /**
     * Who copied whom in any number of reports; see {@link LineageStream}.
     *
     * @param reports hands all reports, one by one, to what it is given
     * @param sink takes each edge, in the order of the two reports' ids
     */
    public void lineage(Consumer<Consumer<? super Report>> reports, Consumer<Edge> sink) {
        progress.stage("looking for copied text");
        new LineageStream(options.lineage(), StreamLimits.standard(), parallel).find(reports, sink);
    }

    /** Sentences, names, times, quantities and places. */
    public AnnotatedCase annotate(List<Report> reports) {
        progress.stage("reading sentences");
        return new CaseAnnotator(annotator, AnnotateOptions.defaults()).annotate(reports, parallel);
    }

    /** Statements, report by report, in the order of the text. */
    public List<List<Statement>> statements(AnnotatedCase annotated) {
        progress.stage("looking for statements");
        StatementExtractor extractor =
                new StatementExtractor(options.statement(), annotated.actors(), annotated.places());
        return parallel.map(annotated.reports(), (AnnotatedReport report) -> extractor.extract(report));
    }

    /** The whole pass. */
    public Dossier dossier(Run run, Inputs inputs) {
        Cleaned cleaned = clean(inputs);
        Lineage lineage = lineage(cleaned.reports());
        AnnotatedCase annotated = annotate(cleaned.reports());
        List<Statement> statements =
                statements(annotated).stream().flatMap(List::stream).toList();

        progress.stage("lining up claims");
        List<ClaimGroup> groups = new ClaimFinder(options.match()).group(statements, annotated);
        List<Statement> claimed = ClaimGroup.assign(statements, groups);
        progress.stage("tracing origins");
        Origins origins = new OriginFinder().find(claimed, lineage, cleaned.reports(), annotated.actors());
        progress.stage("looking for conflicts");
        List<EventGroup> reportGroups = new ReportGrouper(options.group()).group(cleaned.reports());
        List<Event> events = EventFinder.find(groups, annotated, reportGroups);
        List<Conflict> conflicts = ConflictFinder.find(groups, origins.origins(), annotated);

        progress.stage("writing the dossier");
        List<Claim> written = ClaimWriter.write(
                groups,
                origins.origins(),
                origins.independentByClaim(),
                origins.basisByClaim(),
                ConflictFinder.contested(conflicts, groups));
        List<Claim> claims = StanceFinder.find(written, claimed, cleaned.reports());
        return new Dossier(
                run,
                cleaned.reports(),
                claimed,
                claims,
                origins.origins(),
                conflicts,
                lineage,
                annotated.actors(),
                annotated.places(),
                FigureFinder.find(groups, annotated, conflicts, events, reportGroups),
                TimelineBuilder.build(claims, claimed),
                issues(List.of(
                        inputs.issues(),
                        cleaned.issues(),
                        annotated.issues(),
                        origins.issues(),
                        UnrelatedReports.issues(cleaned.reports(), reportGroups, events))),
                events,
                null);
    }

    private static List<Issue> issues(List<List<Issue>> found) {
        return found.stream()
                .flatMap(List::stream)
                .sorted(ISSUE_ORDER)
                .distinct()
                .toList();
    }
}
