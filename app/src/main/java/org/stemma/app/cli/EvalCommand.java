package org.stemma.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stemma.eval.Benchmark;
import org.stemma.eval.Benchmarks;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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

    @Override
    public Integer call() {
        Benchmark found = Benchmarks.find(benchmark).orElseThrow(() -> unknown(benchmark));
        found.run(paths, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        return 0;
    }

    private static StemmaException unknown(String name) {
        String known = Benchmarks.all().stream().map(Benchmark::name).collect(Collectors.joining(", "));
        return new StemmaException(ErrorCode.USAGE, "No benchmark is called '" + name + "'. There are: " + known + ".");
    }
}
