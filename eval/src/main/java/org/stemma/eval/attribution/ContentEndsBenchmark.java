package org.stemma.eval.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.stemma.annotate.Annotator;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.nlp.ChoiceLearner;
import org.stemma.nlp.ChoiceLearner.Choice;
import org.stemma.statement.extent.ContentEndMender;
import org.stemma.statement.extent.EndChoice;
import org.stemma.statement.extent.EndWeights;

/**
 * {@code stemma eval content-ends PATH [OUT]}: how often indirect content ends where annotators end it, by the rules alone and
 * with weights learned on the other texts (ten folds, by text). With OUT it writes weights learned on all texts there.
 */
public final class ContentEndsBenchmark implements Benchmark {
    private static final int FOLDS = 10;
    private static final int LEAST_TEXTS = 5;
    private static final double VARIANCE = 1.0;
    private static final List<Double> VARIANCES = List.of(0.3, VARIANCE, 3.0);
    private static final List<Double> MARGINS = List.of(0.0, 0.3, ContentEndMender.MARGIN);
    private static final double LEAST_WEIGHT = 0.005;

    private final Annotator annotator;

    /** With this language model. */
    public ContentEndsBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "content-ends";
    }

    @Override
    public String summary() {
        return "where indirect content ends: rules beside weights learned on other texts of PATH (PolNeAR); to OUT, weights learned on all";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty() || paths.size() > 2) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT, "The benchmark 'content-ends' needs a folder of PolNeAR, and may take a file.");
        }
        List<EndExample> examples = EndExample.read(paths.getFirst(), annotator);
        long byRule = examples.stream().filter(EndExample::ruleIsRight).count();
        long reachable = examples.stream().filter(e -> e.right() >= 0).count();
        out.printf(Locale.ROOT, "contents whose end is open: %d; reachable ends: %d%n", examples.size(), reachable);
        out.printf(Locale.ROOT, "right by the rules alone: %d (%.3f)%n", byRule, (double) byRule / examples.size());
        for (double variance : VARIANCES) {
            crossValidate(examples, variance, out);
        }
        if (paths.size() == 2) {
            write(paths.get(1), learn(examples, VARIANCE));
            out.println("weights written to " + paths.get(1));
        }
    }

    private static void crossValidate(List<EndExample> examples, double variance, PrintStream out) {
        List<String> texts =
                examples.stream().map(EndExample::text).distinct().sorted().toList();
        int[] right = new int[MARGINS.size()];
        int[] mended = new int[MARGINS.size()];
        int[] broken = new int[MARGINS.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<EndExample> others = examples.stream()
                    .filter(e -> texts.indexOf(e.text()) % FOLDS != held)
                    .toList();
            EndWeights weights = new EndWeights(learn(others, variance));
            for (EndExample example : examples) {
                if (texts.indexOf(example.text()) % FOLDS == held) {
                    for (int m = 0; m < MARGINS.size(); m++) {
                        boolean hit = example.isRight(weights, MARGINS.get(m));
                        right[m] += hit ? 1 : 0;
                        mended[m] += hit && !example.ruleIsRight() ? 1 : 0;
                        broken[m] += !hit && example.ruleIsRight() ? 1 : 0;
                    }
                }
            }
        }
        for (int m = 0; m < MARGINS.size(); m++) {
            out.printf(
                    Locale.ROOT,
                    "learned on other texts, variance %.1f, margin %.1f: %d right (%.3f), mended %d, broken %d%n",
                    variance,
                    MARGINS.get(m),
                    right[m],
                    (double) right[m] / examples.size(),
                    mended[m],
                    broken[m]);
        }
    }

    private static SortedMap<String, Double> learn(List<EndExample> examples, double variance) {
        List<Choice> choices = new ArrayList<>();
        for (EndExample example : examples) {
            if (example.right() >= 0) {
                List<List<String>> options = example.choice().ends().stream()
                        .map(EndChoice.End::features)
                        .toList();
                choices.add(new Choice(example.text(), options, example.right()));
            }
        }
        return new ChoiceLearner(variance, LEAST_TEXTS).learn(choices);
    }

    private static void write(Path file, Map<String, Double> weights) {
        StringBuilder table = new StringBuilder();
        table.append(
                "# Weights of features of places where indirect content may end: what speaks for an end (above 0) or against\n");
        table.append(
                "# it. Made by \"stemma eval content-ends PATH OUT\" from PolNeAR's training part; docs/attribution.md says how.\n");
        table.append(
                "# Features name rules, classes, relations, marks and closed-class words; no text of the data is in here.\n");
        weights.forEach((name, weight) -> {
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                table.append(name)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n');
            }
        });
        try {
            Files.writeString(file, table, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StemmaException(ErrorCode.NO_INPUT, "'" + file + "' cannot be written: " + e.getMessage(), e);
        }
    }
}
