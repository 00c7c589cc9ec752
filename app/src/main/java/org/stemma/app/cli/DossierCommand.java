package org.stemma.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stemma.app.export.DossierMarkdown;
import org.stemma.app.export.DossierTables;
import org.stemma.app.page.DossierPage;
import org.stemma.dossier.Dossier;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stemma dossier INPUT…}: the main job. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        description = "Make one dossier out of many reports: claims, who makes them and through whom, on how many"
                + " independent origins they rest, and where the reports conflict.")
final class DossierCommand implements Callable<Integer> {
    @Mixin
    private CaseArguments arguments;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write to, or - for standard output with one format (default: dossier).")
    private String output = "dossier";

    @Option(
            names = {"--formats", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description = "Any of: ${COMPLETION-CANDIDATES} (default: html,json).")
    private Set<Format> formats = EnumSet.of(Format.html, Format.json);

    @Option(
            names = "--since",
            paramLabel = "OLD",
            description =
                    "An older dossier.json, or the folder that holds it: also tell what is new, changed, withdrawn"
                            + " or now contested.")
    private @Nullable Path since;

    @Spec
    private CommandSpec spec;

    /** What a dossier can be written as; named as on the command line. */
    @SuppressWarnings("MemberName")
    enum Format {
        html,
        json,
        md,
        csv
    }

    @Override
    public Integer call() {
        if (output.equals("-") && (formats.size() != 1 || formats.contains(Format.csv))) {
            throw new StemmaException(
                    ErrorCode.USAGE, "'-o -' takes one format of html, json or md; '" + formats + "' was asked for.");
        }
        PrintWriter err = spec.commandLine().getErr();
        Optional<OlderDossier> older = Optional.ofNullable(since).map(OlderDossier::read);
        CaseRunner runner = new CaseRunner(arguments, arguments.options(), err);
        Dossier made = runner.run((engine, inputs) -> engine.dossier(runner.describe(inputs), inputs));
        Dossier dossier = older.map(old -> old.compare(made, err)).orElse(made);
        Map<String, Consumer<Writer>> files = files(dossier);
        if (output.equals("-")) {
            PrintWriter out = spec.commandLine().getOut();
            files.values().forEach(file -> file.accept(out));
            out.flush();
        } else {
            OutputFolder folder = new OutputFolder(Path.of(output));
            files.forEach((name, content) -> err.println("stemma: wrote " + folder.write(name, content)));
        }
        return 0;
    }

    private Map<String, Consumer<Writer>> files(Dossier dossier) {
        Map<String, Consumer<Writer>> files = new TreeMap<>();
        for (Format format : formats) {
            switch (format) {
                case html -> files.put("dossier.html", out -> new DossierPage().write(dossier, out));
                case json -> files.put("dossier.json", out -> JsonLines.writePretty(out, dossier));
                case md -> files.put("dossier.md", out -> new DossierMarkdown().write(dossier, out));
                case csv -> new DossierTables().write(dossier).forEach((name, text) -> files.put(name, put(text)));
            }
        }
        return files;
    }

    private static Consumer<Writer> put(String text) {
        return out -> {
            try {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
