package org.stemma.app.law;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.stemma.app.cli.StemmaCommand;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/**
 * A command line that was run inside the test, through the program's own entry.
 *
 * @param code exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = StemmaCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** Standard output, read as one JSON value. */
    JsonNode json() {
        return Json.mapper().readTree(out);
    }

    /** Standard output, read as JSON Lines. */
    List<JsonNode> jsonLines() {
        return out.lines().map(line -> Json.mapper().readTree(line)).toList();
    }

    /** What standard error says apart from progress. */
    List<String> messages() {
        return err.lines().filter(line -> !line.endsWith(" ...")).toList();
    }
}
