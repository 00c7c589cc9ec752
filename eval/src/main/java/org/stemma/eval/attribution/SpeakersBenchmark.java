package org.stemma.eval.attribution;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotate.Annotator;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.engine.EngineOptions;
import org.stemma.engine.LocalEngine;
import org.stemma.eval.Benchmark;
import org.stemma.eval.speed.StockProcess;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.nlp.StockCoreference;
import org.stemma.report.InputReader;
import org.stemma.report.Inputs;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;
import org.stemma.text.Json;

/**
 * {@code stemma eval speakers PATH}: whom the pronouns mean that stand as sources, by the program's own resolver and by CoreNLP's
 * statistical coreference. It prints both answers for each pronoun, for a reader to judge, and how often they agree.
 */
public final class SpeakersBenchmark implements Benchmark {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "who");

    private final Annotator model;
    private int agree;
    private int differ;
    private int ownOnly;
    private int stockOnly;
    private int neither;

    /** With this language model; it may remember. */
    public SpeakersBenchmark(Annotator model) {
        this.model = model;
    }

    @Override
    public String name() {
        return "speakers";
    }

    @Override
    public String summary() {
        return "whom pronouns as sources mean, beside CoreNLP's statistical coreference (PATH: reports; needs 5 GB)";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        Inputs inputs = InputReader.read(
                paths.stream().map(Path::toString).toList(),
                InputStream.nullInputStream(),
                EngineOptions.standard().read());
        String home = System.getProperty("stemma.home");
        if (inputs.reports().isEmpty() || home == null) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT,
                    "No report in " + paths + ". Give a folder of reports to the ./stemma launcher.");
        }
        Dossier dossier = new LocalEngine(EngineOptions.standard(), model, Parallel.sequential(), stage -> {})
                .dossier(new Run("speakers", Map.of(), List.of(), List.of()), inputs);
        try (StockProcess stock =
                StockProcess.start(Path.of(home, "eval", "stock", "pom.xml"), StockCoreference.class)) {
            for (Report report : dossier.reports()) {
                compare(report, pronouns(dossier, report), stock, out);
            }
        }
        out.printf(
                Locale.ROOT,
                "pronouns as sources %d: same speaker %d, another %d, only here %d, only stock %d, neither %d%n",
                agree + differ + ownOnly + stockOnly + neither,
                agree,
                differ,
                ownOnly,
                stockOnly,
                neither);
    }

    private static Map<Integer, Attribution> pronouns(Dossier dossier, Report report) {
        Map<Integer, Attribution> found = new TreeMap<>();
        for (Statement statement : dossier.statements()) {
            for (Attribution link : statement.attribution()) {
                Anchor anchor = link.anchor();
                boolean here = anchor.report().equals(report.id());
                if (here && PRONOUNS.contains(anchor.exact().toLowerCase(Locale.ROOT))) {
                    found.put(anchor.begin(), link);
                }
            }
        }
        return found;
    }

    private void compare(Report report, Map<Integer, Attribution> links, StockProcess stock, PrintStream out) {
        if (links.isEmpty()) {
            return;
        }
        int[][] mentions = Json.mapper().readValue(stock.ask(Json.line(report.text())), int[][].class);
        links.forEach((begin, link) -> {
            String meant = "";
            for (int[] mention : mentions) {
                if (mention[0] == begin && mention[2] != begin) {
                    meant = report.text().substring(mention[2], mention[3]);
                }
            }
            String kind = count(link, PRONOUNS.contains(meant.toLowerCase(Locale.ROOT)) ? "" : meant);
            out.printf(
                    Locale.ROOT,
                    "%s\t%s:%d\t%s\t%s\t%s%n",
                    kind,
                    report.id(),
                    begin,
                    link.anchor().exact(),
                    link.name(),
                    meant);
        });
    }

    private String count(Attribution link, String stock) {
        boolean own = !link.name().equalsIgnoreCase(link.anchor().exact());
        if (!own || stock.isEmpty()) {
            ownOnly += own ? 1 : 0;
            stockOnly += own || stock.isEmpty() ? 0 : 1;
            neither += own || !stock.isEmpty() ? 0 : 1;
            return own ? "only here" : stock.isEmpty() ? "neither" : "only stock";
        }
        boolean same = shareWord(link.name(), stock);
        agree += same ? 1 : 0;
        differ += same ? 0 : 1;
        return same ? "same" : "another";
    }

    private static boolean shareWord(String a, String b) {
        String one = a.toLowerCase(Locale.ROOT);
        String other = b.toLowerCase(Locale.ROOT);
        return other.contains(last(a)) || one.contains(last(b));
    }

    private static String last(String phrase) {
        String flat = phrase.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} ]", " ")
                .strip();
        return flat.substring(flat.lastIndexOf(' ') + 1);
    }
}
