package org.stemma.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stemma.annotate.Annotator;
import org.stemma.app.page.DossierPage;
import org.stemma.dossier.Dossier;
import org.stemma.eval.Benchmark;
import org.stemma.eval.Benchmarks;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.nlp.CoreNlpAnnotator;
import org.stemma.nlp.cache.CachingAnnotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma eval BENCHMARK PATH…}. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Print the scores on public evaluation data. docs/evaluation.md lists the benchmarks.")
final class EvalCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BENCHMARK", description = "Which benchmark to run.")
    private String benchmark = "";

    @Parameters(index = "1..*", paramLabel = "PATH", description = "Where its data lie.")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        RunOptions options = RunOptions.read(null, List.of());
        try (CachingAnnotator model =
                CachingAnnotator.of(new CoreNlpAnnotator(), options.cache(), note -> err.println("stemma: " + note))) {
            Benchmark found =
                    Benchmarks.find(benchmark, model, EvalCommand::write).orElseThrow(() -> unknown(benchmark, model));
            found.run(paths, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
        return 0;
    }

    private static void write(Dossier dossier) {
        new DossierPage().write(dossier, Writer.nullWriter());
        JsonLines.writePretty(Writer.nullWriter(), dossier);
    }

    private static StemmaException unknown(String name, Annotator model) {
        String known = Benchmarks.all(model, EvalCommand::write).stream()
                .map(Benchmark::name)
                .collect(Collectors.joining(", "));
        return new StemmaException(ErrorCode.USAGE, "No benchmark is called '" + name + "'. There are: " + known + ".");
    }
}
