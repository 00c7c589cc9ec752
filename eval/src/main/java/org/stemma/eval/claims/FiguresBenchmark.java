package org.stemma.eval.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Annotator;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.ConflictKind;
import org.stemma.conflict.Figure;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/** Figures of clusters of reports: is the true number within low and high, and are disagreements flagged. */
public final class FiguresBenchmark implements Benchmark {
    private final Annotator annotator;

    /** With this language model. */
    public FiguresBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String summary() {
        return "Killed and injured within low and high, disagreements flagged: a folder of clusters in JSON; more cases: conflicts only.";
    }

    /** Counts over all clusters. */
    private static final class Tally {
        private int slots;
        private int exact;
        private int within;
        private int disagreements;
        private int flagged;
        private final List<Double> widths = new ArrayList<>();
    }

    /** The toll of the event: lowest and highest number of a measure. */
    private record Range(double low, double high, boolean told) {}

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.USAGE, "Name the folder with the clusters.");
        }
        CaseReader reader = new CaseReader(annotator);
        Tally tally = new Tally();
        ConflictVerdicts verdicts = new ConflictVerdicts();
        for (Path file : EvalReports.files(paths.getFirst(), ".json")) {
            JsonNode gold = gold(file);
            CaseReader.CaseResult result = reader.read(file);
            out.println(file.getFileName());
            slot(out, tally, "killed", gold, result.figures());
            slot(out, tally, "injured", gold, result.figures());
            disagreements(out, tally, gold, result.conflicts());
            verdicts.add(result.conflicts(), result.statements(), out);
        }
        for (Path more : paths.subList(1, paths.size())) {
            CaseReader.CaseResult result = reader.read(more);
            out.println(more.getFileName());
            verdicts.add(result.conflicts(), result.statements(), out);
        }
        out.printf(
                Locale.ROOT,
                "%nslots %d  exact %.3f  within low and high %.3f  mean width %.1f%n",
                tally.slots,
                (double) tally.exact / tally.slots,
                (double) tally.within / tally.slots,
                tally.widths.stream().mapToDouble(w -> w).average().orElse(0));
        out.printf(
                Locale.ROOT,
                "disagreements noted by hand %d  flagged with both sides %d%n",
                tally.disagreements,
                tally.flagged);
        verdicts.print(out);
    }

    private static JsonNode gold(Path file) {
        try {
            return Json.mapper().readTree(Files.readString(file)).get("gold");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void slot(PrintStream out, Tally tally, String measure, JsonNode gold, List<Figure> figures) {
        JsonNode value = gold.get(measure);
        if (value == null || !value.isNumber()) {
            return;
        }
        Range range = range(measure, figures);
        double truth = value.asDouble();
        boolean within = range.told() ? range.low() <= truth && truth <= range.high() : truth == 0;
        boolean exact = range.told() ? range.low() == truth && range.high() == truth : truth == 0;
        tally.slots++;
        tally.exact += exact ? 1 : 0;
        tally.within += within ? 1 : 0;
        if (range.told() && range.high() < Double.MAX_VALUE) {
            tally.widths.add(range.high() - range.low());
        }
        out.printf(
                Locale.ROOT,
                "  %-8s gold %.0f  %s  %s%n",
                measure,
                truth,
                range.told() ? words(range.low()) + " to " + words(range.high()) : "not told",
                exact ? "exact" : within ? "within" : "MISSED");
    }

    private static Range range(String measure, List<Figure> figures) {
        double low = Double.MAX_VALUE;
        double high = 0;
        for (Figure figure : figures) {
            if (figure.measure().equals(measure) && figure.event() != null) {
                low = Math.min(low, number(figure.low(), 0));
                high = Math.max(high, number(figure.high(), Double.MAX_VALUE));
            }
        }
        return new Range(low, high, low <= high);
    }

    private static String words(double value) {
        return value == Double.MAX_VALUE ? "open" : Long.toString((long) value);
    }

    private static double number(@Nullable BigDecimal value, double open) {
        return value == null ? open : value.doubleValue();
    }

    private static void disagreements(PrintStream out, Tally tally, JsonNode gold, List<Conflict> conflicts) {
        JsonNode figures = gold.get("figures");
        if (figures == null) {
            return;
        }
        for (JsonNode figure : figures) {
            List<Value> values =
                    figure.get("values").valueStream().map(Value::of).toList();
            if (values.stream().noneMatch(value -> values.stream().anyMatch(value::excludes))) {
                continue;
            }
            boolean flagged = conflicts.stream()
                    .filter(conflict -> conflict.kind() == ConflictKind.QUANTITY)
                    .anyMatch(conflict -> values.stream()
                            .filter(value -> hasSide(conflict, value))
                            .anyMatch(value -> values.stream()
                                    .anyMatch(other -> value.excludes(other) && hasSide(conflict, other))));
            tally.disagreements++;
            tally.flagged += flagged ? 1 : 0;
            out.printf(
                    Locale.ROOT,
                    "  %-24s disagreement %s%n",
                    figure.get("measure").asString(),
                    flagged ? "flagged" : "MISSED");
        }
    }

    /** A value that reports give: low, high, and the words and digits that name it. */
    private record Value(double low, double high, Set<String> names) {
        static Value of(JsonNode node) {
            double low = node.has("low") ? node.get("low").asDouble() : 0;
            double high = node.has("high") ? node.get("high").asDouble() : Double.MAX_VALUE;
            Set<String> names = new TreeSet<>(List.of(Long.toString((long) low), Words.of((long) low)));
            for (String part : node.path("said").asString("").replace(",", "").split("[^0-9]+")) {
                names.add(part);
            }
            names.remove("");
            return new Value(low, high, names);
        }

        boolean excludes(Value other) {
            return other.high < low || high < other.low;
        }
    }

    /** Whether a side names the value: by the number that was said, which for "more than 80" is 80. */
    private static boolean hasSide(Conflict conflict, Value value) {
        return conflict.sides().stream()
                .anyMatch(side -> value.names().stream().anyMatch(name -> holds(side.value(), name)));
    }

    private static boolean holds(String side, String name) {
        return List.of(side.replace(",", "").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+|(?<=\\p{N})(?=\\p{L})"))
                .contains(name);
    }

    /** Number words below a hundred that sides quote from texts. */
    private static final class Words {
        private static final List<String> SMALL = List.of(
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                "twelve");

        static String of(long number) {
            return number >= 0 && number < SMALL.size() ? SMALL.get((int) number) : Long.toString(number);
        }
    }
}
