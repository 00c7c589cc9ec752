package org.stemma.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Explainer;
import org.stemma.dossier.Explanation;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** {@code stemma explain DOSSIER ID}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show why a claim, conflict, copied text or other result is there, back to the characters.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DOSSIER", description = "A dossier.json, or the folder that holds it.")
    private Path path = Path.of("");

    @Parameters(index = "1", paramLabel = "ID", description = "The id of a result, for instance c-0123456789ab.")
    private String id = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        Path file = Files.isDirectory(path) ? path.resolve("dossier.json") : path;
        Explanation explanation = new Explainer(read(file))
                .explain(id)
                .orElseThrow(() ->
                        new StemmaException(ErrorCode.USAGE, "'" + file + "' holds nothing with the id '" + id + "'."));
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(Json.line(explanation));
        } else {
            explanation.lines().forEach(line -> out.println(ControlCharacters.visible(line)));
        }
        return 0;
    }

    private static Dossier read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT,
                    "'" + file + "' is not a file. Give a dossier.json that 'stemma dossier' wrote.");
        }
        try {
            return Json.mapper().readValue(file.toFile(), Dossier.class);
        } catch (JacksonException e) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT, "'" + file + "' is not a dossier: " + e.getOriginalMessage(), e);
        }
    }
}
