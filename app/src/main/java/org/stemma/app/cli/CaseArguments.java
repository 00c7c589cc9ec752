package org.stemma.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads reports takes. */
final class CaseArguments {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "A file or folder of reports (.txt, .html, .json, .jsonl and more), or - for JSON Lines on"
                    + " standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set an option; may be given several times. 'stemma options' lists them.")
    private List<String> assignments = List.of();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Read options from this file (default: ./stemma.toml, if there is one).")
    private @Nullable Path config;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work (default: as many as there are processors). Never changes the result.")
    private int threads = Runtime.getRuntime().availableProcessors();

    List<String> inputs() {
        return inputs;
    }

    int threads() {
        return Math.clamp(threads, 1, 256);
    }

    /** The options in force. */
    RunOptions options() {
        return RunOptions.read(config, assignments);
    }

    /** The options in force for a stage command, in which reports keep the ids that their inputs gave. */
    RunOptions stageOptions() {
        RunOptions options = options();
        return new RunOptions(options.engine().withGivenIds(), options.cache());
    }
}
