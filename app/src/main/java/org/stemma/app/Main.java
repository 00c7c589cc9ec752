package org.stemma.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.stemma.app.cli.StemmaCommand;

/** The program's entry. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(StemmaCommand.run(out, err, args));
    }
}
