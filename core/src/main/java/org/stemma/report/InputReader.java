package org.stemma.report;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.Issue;
import org.stemma.issue.StemmaException;
import org.stemma.report.read.InputWalker;

/** Reads files, folders and standard input. The only place of this room that touches the disk. */
public final class InputReader {
    private InputReader() {}

    /**
     * Reads all inputs, each one once.
     *
     * @param inputs paths of files and folders; {@code -} is JSON Lines on standard input
     * @param stdin standard input; read only if {@code -} is among the inputs; not closed
     * @param options bounds
     * @return reports, files and issues in an order that does not depend on the order of the inputs
     * @throws StemmaException NO_INPUT if nothing at all could be read
     */
    public static Inputs read(List<String> inputs, InputStream stdin, ReadOptions options) {
        InputWalker walker = new InputWalker(options);
        inputs.stream().distinct().forEach(input -> walk(input, stdin, walker));
        return found(inputs, walker);
    }

    /**
     * Reads all inputs, each one once, and hands the reports on one by one, so that they never lie in memory together.
     *
     * @param inputs paths of files and folders, read in sorted order; {@code -} is JSON Lines on standard input
     * @param stdin standard input; read only if {@code -} is among the inputs; not closed
     * @param options bounds
     * @param taker takes each report
     * @return files and issues; no reports
     * @throws StemmaException NO_INPUT if nothing at all could be read
     */
    public static Inputs stream(
            List<String> inputs, InputStream stdin, ReadOptions options, Consumer<RawReport> taker) {
        InputWalker walker = new InputWalker(options, taker);
        inputs.stream().distinct().sorted().forEach(input -> walk(input, stdin, walker));
        return found(inputs, walker);
    }

    private static void walk(String input, InputStream stdin, InputWalker walker) {
        if (input.equals("-")) {
            walker.walk(stdin);
        } else {
            walker.walk(input);
        }
    }

    private static Inputs found(List<String> inputs, InputWalker walker) {
        Inputs found = walker.inputs();
        if (walker.size() == 0) {
            throw new StemmaException(ErrorCode.NO_INPUT, nothing(inputs, found.issues()));
        }
        return found;
    }

    private static String nothing(List<String> inputs, List<Issue> issues) {
        if (inputs.isEmpty()) {
            return "No input was given. Name files or folders, or '-' for JSON Lines on standard input.";
        }
        String why = issues.isEmpty()
                ? "no file of a known format was found"
                : "'" + issues.get(0).report() + "': " + issues.get(0).message()
                        + (issues.size() > 1 ? " (and " + (issues.size() - 1) + " more)" : "");
        return "No readable report in " + quoted(inputs) + ": " + why + ".";
    }

    private static String quoted(List<String> inputs) {
        String first = "'" + inputs.get(0) + "'";
        return inputs.size() == 1 ? first : first + " and " + (inputs.size() - 1) + " more";
    }
}
