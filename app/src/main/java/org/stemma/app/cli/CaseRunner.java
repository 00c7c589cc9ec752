package org.stemma.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stemma.dossier.Run;
import org.stemma.engine.LocalEngine;
import org.stemma.engine.WorkerPool;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.Issue;
import org.stemma.issue.StemmaException;
import org.stemma.nlp.CoreNlpAnnotator;
import org.stemma.nlp.cache.CachingAnnotator;
import org.stemma.report.InputReader;
import org.stemma.report.Inputs;
import org.stemma.report.RawReport;
import org.stemma.text.Json;
import tools.jackson.core.type.TypeReference;

/** Puts the parts together for one run: inputs, engine, threads, progress. */
final class CaseRunner {
    private final RunOptions options;
    private final CaseArguments arguments;
    private final PrintWriter err;
    private final CoreNlpAnnotator models = new CoreNlpAnnotator();

    CaseRunner(CaseArguments arguments, RunOptions options, PrintWriter err) {
        this.arguments = arguments;
        this.options = options;
        this.err = err;
    }

    /**
     * Reads the inputs and hands them, with an engine, to the work.
     *
     * @throws StemmaException NO_INPUT if nothing readable was given
     */
    <T> T run(Work<T> work) {
        return withEngine((engine, progress) -> {
            progress.stage("reading the input");
            Inputs inputs = InputReader.read(
                    arguments.inputs(), System.in, options.engine().read());
            if (inputs.reports().isEmpty()) {
                throw nothingReadable(inputs.issues());
            }
            return work.run(engine, inputs);
        });
    }

    /**
     * Hands the reports, as they are read, one by one to the work, so that they never lie in memory together.
     *
     * @param work is given an engine and what reads: it hands each report on and returns what else was found
     * @throws StemmaException NO_INPUT if nothing readable was given
     */
    void stream(BiConsumer<LocalEngine, Function<Consumer<RawReport>, Inputs>> work) {
        withEngine((engine, progress) -> {
            work.accept(
                    engine,
                    taker -> InputReader.stream(
                            arguments.inputs(), System.in, options.engine().read(), taker));
            return true;
        });
    }

    private <T> T withEngine(BiFunction<LocalEngine, ProgressPrinter, T> work) {
        try (ProgressPrinter progress = new ProgressPrinter(err);
                CachingAnnotator annotator = annotator();
                WorkerPool pool = new WorkerPool(arguments.threads())) {
            return work.apply(new LocalEngine(options.engine(), annotator, pool, progress), progress);
        }
    }

    private CachingAnnotator annotator() {
        return CachingAnnotator.of(models, options.cache(), note -> err.println("stemma: " + note));
    }

    /** What a run is given to do. */
    @FunctionalInterface
    interface Work<T> {
        T run(LocalEngine engine, Inputs inputs);
    }

    /** What stands in the output about this run. */
    Run describe(Inputs inputs) {
        Map<String, Object> shown =
                Json.mapper().convertValue(options.engine(), new TypeReference<Map<String, Object>>() {});
        Function<org.stemma.report.InputFile, Run.Input> input = file -> new Run.Input(file.path(), file.sha256());
        return new Run(
                "stemma " + Version.NUMBER,
                shown,
                models.listModels(),
                inputs.files().stream().map(input).toList());
    }

    private StemmaException nothingReadable(List<Issue> issues) {
        String why = issues.isEmpty()
                ? "'" + String.join("', '", arguments.inputs()) + "' holds no .txt, .html, .json or .jsonl file."
                : issues.getFirst().message() + (issues.size() > 1 ? " And " + (issues.size() - 1) + " more." : "");
        return new StemmaException(ErrorCode.NO_INPUT, "No report could be read. " + why);
    }
}
