package org.stemma.app.cli;

import java.io.PrintWriter;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that all others hang on. */
@Command(
        name = "stemma",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads many reports of one event and shows what is claimed, who says so and through whom,"
                + " on how many independent origins it rests, and where the reports conflict.",
        subcommands = {
            DossierCommand.class,
            CleanCommand.class,
            AnnotateCommand.class,
            LineageCommand.class,
            GroupCommand.class,
            ExplainCommand.class,
            EvalCommand.class,
            OptionsCommand.class,
            CompletionCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class StemmaCommand {
    @Option(
            names = "--verbose",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show the stack trace of an error.")
    private boolean verbose;

    /**
     * Runs a command line.
     *
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        StemmaCommand root = new StemmaCommand();
        CommandLine line = new CommandLine(root)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> root.fail(e, err));
        return line.execute(args);
    }

    private int fail(Exception e, PrintWriter err) {
        ErrorCode code = e instanceof StemmaException known ? known.code() : ErrorCode.FAULT;
        String message = e instanceof StemmaException
                ? e.getMessage()
                : "The program failed: " + e + ". Run it with --verbose and report what it prints.";
        err.println("stemma: " + message);
        if (verbose) {
            e.printStackTrace(err);
        }
        return code.exitCode();
    }
}
