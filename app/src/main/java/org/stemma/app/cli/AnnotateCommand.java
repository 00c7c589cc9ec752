package org.stemma.app.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.dossier.ReportAnnotation;
import org.stemma.engine.LocalEngine;
import org.stemma.report.Inputs;
import org.stemma.statement.Statement;
import picocli.CommandLine.Command;

/** {@code stemma annotate INPUT…}. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = "Print sentences, mentions, times, quantities, places and statements, one line of JSON a report.")
final class AnnotateCommand extends StageCommand {
    @Override
    List<?> records(LocalEngine engine, Inputs inputs) {
        AnnotatedCase annotated = engine.annotate(clean(engine, inputs));
        List<List<Statement>> statements = engine.statements(annotated);
        return IntStream.range(0, statements.size())
                .mapToObj(i -> ReportAnnotation.of(annotated.reports().get(i), annotated.places(), statements.get(i)))
                .toList();
    }
}
