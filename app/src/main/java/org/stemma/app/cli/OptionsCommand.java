package org.stemma.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stemma options}. */
@Command(
        name = "options",
        mixinStandardHelpOptions = true,
        description = "List every option with its default, in the form of a stemma.toml.")
final class OptionsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RunOptions.reader().keys().forEach((key, value) -> out.println(key + " = " + value));
        return 0;
    }
}
