package org.stemma.eval.times;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.quantity.QuantityTagger;
import org.stemma.annotate.time.TimeTagger;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.report.Report;
import org.stemma.text.Json;
import org.stemma.value.Quantity;
import org.stemma.value.QuantityKind;
import tools.jackson.databind.JsonNode;

/**
 * {@code stemma eval quantities PATH}: in how many reports of a cluster the archive's number of killed and injured is read with that measure.
 * Many reports give other numbers or none, so the share of all reports has a low ceiling; the second figure counts only reports in which
 * the number stands as a count of anything.
 */
public final class QuantitiesBenchmark implements Benchmark {
    private static final List<String> SLOTS = List.of("killed", "injured");
    private static final Pattern BASELINE = Pattern.compile(
            "(?i)\\b(\\d+|one|two|three|four|five|six|seven|eight|nine|ten)( people| others| men| women| persons)?( \\w+)? (killed|dead|died|injured|wounded|hurt)\\b");
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Annotator annotator;
    private int reports;
    private int standing;
    private int own;
    private int baseline;

    /** With this language model. */
    public QuantitiesBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "quantities";
    }

    @Override
    public String summary() {
        return "numbers of killed and injured in clusters of reports: share read with the right measure, beside a pattern";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.NO_INPUT, "The benchmark 'quantities' needs the folder of clusters.");
        }
        for (Path path : paths) {
            try (Stream<Path> files = Files.list(path)) {
                files.filter(f -> f.toString().endsWith(".json")).sorted().forEach(this::cluster);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        out.printf(
                Locale.ROOT, "%d pairs of report and measure; in %d the number stands as a count%n", reports, standing);
        print("stemma", own, out);
        print("baseline (number, up to two words, killed or injured)", baseline, out);
    }

    private void print(String name, int right, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s: read with its measure %d (%.3f of all, %.3f of those in which it stands)%n",
                name,
                right,
                (double) right / Math.max(1, reports),
                (double) right / Math.max(1, standing));
    }

    private void cluster(Path file) {
        try {
            JsonNode cluster = Json.mapper().readTree(Files.readString(file));
            for (JsonNode doc : cluster.path("docs")) {
                for (String slot : SLOTS) {
                    if (cluster.path("gold").has(slot)
                            && cluster.path("gold").path(slot).asInt() > 0) {
                        score(doc, slot, cluster.path("gold").path(slot).asInt());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void score(JsonNode doc, String slot, int number) {
        String text = doc.path("title").asString("") + "\n" + doc.path("text").asString("");
        LocalDate published = LocalDate.parse(doc.path("date").asString("").substring(0, 10));
        Report report = TimesBenchmark.report(text, published);
        List<Sentence> sentences = annotator.annotate(text, Set.of());
        List<Quantity> found = new QuantityTagger().tag(report, sentences, new TimeTagger().tag(report, sentences));
        BigDecimal gold = BigDecimal.valueOf(number);
        List<Quantity> equal = found.stream()
                .filter(q -> q.kind() == QuantityKind.COUNT)
                .filter(q -> is(q.low(), gold) || is(q.high(), gold))
                .toList();
        reports++;
        standing += equal.isEmpty() ? 0 : 1;
        own += equal.stream().anyMatch(q -> slot.equals(q.measure())) ? 1 : 0;
        baseline += matches(text, slot, number) ? 1 : 0;
    }

    private static boolean is(@Nullable BigDecimal end, BigDecimal gold) {
        return end != null && end.compareTo(gold) == 0;
    }

    private static boolean matches(String text, String slot, int number) {
        Matcher matcher = BASELINE.matcher(text);
        while (matcher.find()) {
            String word = matcher.group(1).toLowerCase(Locale.ROOT);
            String last = matcher.group(4).toLowerCase(Locale.ROOT);
            boolean death = last.equals("killed") || last.equals("dead") || last.equals("died");
            boolean same =
                    word.equals(Integer.toString(number)) || (number < WORDS.size() && word.equals(WORDS.get(number)));
            if (same && death == slot.equals("killed")) {
                return true;
            }
        }
        return false;
    }
}
