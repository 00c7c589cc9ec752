package org.stemma.eval.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Annotator;
import org.stemma.engine.EngineOptions;
import org.stemma.engine.LocalEngine;
import org.stemma.report.Cleaned;
import org.stemma.report.Inputs;
import org.stemma.report.RawReport;
import org.stemma.report.ReportSource;
import org.stemma.stage.Parallel;
import org.stemma.statement.Statement;
import org.stemma.text.OffsetMap;

/** Runs the stages from reading to statements over a case, and leads what they find back to the texts that were given. */
final class StatementReader {
    private final LocalEngine engine;

    /** With this language model. */
    StatementReader(Annotator model) {
        engine = new LocalEngine(EngineOptions.standard(), model, Parallel.sequential(), stage -> {});
    }

    /**
     * What was read of one report.
     *
     * @param statements by the stages
     * @param baseline by the simple way
     */
    record Reading(List<ToldStatement> statements, List<ToldStatement> baseline) {
        /** Of a report that cleaning left out. */
        static final Reading NONE = new Reading(List.of(), List.of());
    }

    /** Of each report of the case, by its path. A report that cleaning leaves out has no entry. */
    Map<String, Reading> read(List<RawReport> reports) {
        Cleaned cleaned = engine.clean(new Inputs(reports, List.of(), List.of()));
        Map<String, ReportSource> sources = new TreeMap<>();
        cleaned.sources().forEach(s -> sources.put(s.report(), s));
        AnnotatedCase annotated = engine.annotate(cleaned.reports());
        List<List<Statement>> statements = engine.statements(annotated);
        Map<String, Reading> byPath = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            AnnotatedReport report = annotated.reports().get(i);
            ReportSource source = sources.get(report.report().id());
            if (source != null) {
                OffsetMap map = source.offsets();
                List<ToldStatement> told =
                        statements.get(i).stream().map(s -> raw(s, map)).toList();
                byPath.put(source.path(), new Reading(told, raw(SentenceBaseline.read(report), map)));
            }
        }
        return byPath;
    }

    private static ToldStatement raw(Statement statement, OffsetMap map) {
        List<ToldStatement.Link> chain = statement.attribution().stream()
                .map(link -> new ToldStatement.Link(link.anchor().span(), link.name()))
                .toList();
        return raw(new ToldStatement(statement.anchor().span(), chain, statement.stance(), statement.quotation()), map);
    }

    private static List<ToldStatement> raw(List<ToldStatement> statements, OffsetMap map) {
        return statements.stream().map(s -> raw(s, map)).toList();
    }

    private static ToldStatement raw(ToldStatement statement, OffsetMap map) {
        List<ToldStatement.Link> chain = new ArrayList<>();
        for (ToldStatement.Link link : statement.chain()) {
            chain.add(new ToldStatement.Link(map.toRaw(link.source()), link.name()));
        }
        return new ToldStatement(map.toRaw(statement.content()), chain, statement.stance(), statement.quotation());
    }
}
