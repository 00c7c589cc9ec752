package org.stemma.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stemma.engine.LocalEngine;
import org.stemma.issue.Issue;
import org.stemma.report.Cleaned;
import org.stemma.report.Inputs;
import org.stemma.report.RawReport;
import org.stemma.report.Report;
import org.stemma.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code stemma lineage INPUT…}. Reports are read and cleaned a slice at a time and edges are printed as they are found, so
 * that neither ever lie in memory together; up to {@value #SLICE} reports are cleaned as one case, as every other command does.
 */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        description = "Print copied text between reports, one line of JSON an edge. Loads no language model.")
final class LineageCommand implements Callable<Integer> {
    private static final int SLICE = 2000;

    @Mixin
    private CaseArguments arguments;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (the only one: one line of JSON a record).")
    private StageCommand.Format format = StageCommand.Format.JSON;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CaseRunner runner = new CaseRunner(
                arguments, arguments.stageOptions(), spec.commandLine().getErr());
        runner.stream((engine, reader) -> engine.lineage(taker -> feed(engine, reader, taker), edge -> {
            switch (format) {
                case JSON -> {
                    out.print(Json.line(edge));
                    out.print('\n');
                }
            }
        }));
        out.flush();
        return 0;
    }

    /** Hands on the cleaned reports; of several of one id over the slices the first that is read. */
    private void feed(
            LocalEngine engine, Function<Consumer<RawReport>, Inputs> reader, Consumer<? super Report> taker) {
        Set<String> seen = new HashSet<>();
        List<RawReport> slice = new ArrayList<>();
        Runnable flush = () -> {
            Cleaned cleaned = engine.clean(new Inputs(slice, List.of(), List.of()));
            show(cleaned.issues());
            cleaned.reports().stream().filter(report -> seen.add(report.id())).forEach(taker);
            slice.clear();
        };
        Inputs read = reader.apply(report -> {
            slice.add(report);
            if (slice.size() == SLICE) {
                flush.run();
            }
        });
        if (!slice.isEmpty()) {
            flush.run();
        }
        show(read.issues());
    }

    private void show(List<Issue> issues) {
        PrintWriter err = spec.commandLine().getErr();
        for (Issue issue : issues) {
            err.println("stemma: " + issue.severity().label() + ": " + ControlCharacters.visible(issue.message()));
        }
    }
}
