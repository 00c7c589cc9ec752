package org.stemma.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.engine.LocalEngine;
import org.stemma.issue.Issue;
import org.stemma.report.Cleaned;
import org.stemma.report.Inputs;
import org.stemma.report.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that runs the pipeline up to one stage and prints its records as JSON Lines. */
abstract class StageCommand implements Callable<Integer> {
    @Mixin
    private CaseArguments arguments;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (the only one: one line of JSON a record).")
    private Format format = Format.JSON;

    @Spec
    private CommandSpec spec;

    enum Format {
        JSON
    }

    /** What to print, in order. */
    abstract List<?> records(LocalEngine engine, Inputs inputs);

    @Override
    public final Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        CaseRunner runner = new CaseRunner(arguments, arguments.stageOptions(), err);
        List<?> records = runner.run((engine, inputs) -> {
            show(inputs.issues());
            return records(engine, inputs);
        });
        switch (format) {
            case JSON -> JsonLines.write(spec.commandLine().getOut(), records);
        }
        return 0;
    }

    /** The reports, cleaned; what was doubtful or wrong with them is shown, since the lines have no place for it. */
    final List<Report> clean(LocalEngine engine, Inputs inputs) {
        Cleaned cleaned = engine.clean(inputs);
        show(cleaned.issues());
        return cleaned.reports();
    }

    private void show(List<Issue> issues) {
        PrintWriter err = spec.commandLine().getErr();
        for (Issue issue : issues) {
            err.println("stemma: " + issue.severity().label() + ": " + ControlCharacters.visible(issue.message()));
        }
    }
}
