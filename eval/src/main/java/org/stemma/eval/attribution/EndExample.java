package org.stemma.eval.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.Annotator;
import org.stemma.statement.attribution.AttributionFinder;
import org.stemma.statement.extent.ContentEndMender;
import org.stemma.statement.extent.EndChoice;
import org.stemma.statement.extent.EndWeights;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/**
 * Where the content of one saying may end, and where an annotator ends it.
 *
 * @param text the text that it stands in
 * @param choice the places
 * @param right position of the annotator's among them; -1 if it is none of them
 */
record EndExample(String text, EndChoice choice, int right) {
    /** One example for each saying that the rules find, outside others' content, and whose cue an annotator marked. */
    static List<EndExample> read(Path folder, Annotator annotator) {
        AttributionFinder finder = new AttributionFinder(CueLexicon.standard());
        Map<String, ReportReading> readings = new HashMap<>();
        List<EndExample> examples = new ArrayList<>();
        for (PolnearReader.AnnotatedText text : PolnearReader.read(folder)) {
            ReportReading reading = readings.computeIfAbsent(
                    text.text(), t -> ReportReading.of(AttributionBenchmark.annotate(annotator, t)));
            add(text, reading, finder, examples);
        }
        return examples;
    }

    private static void add(
            PolnearReader.AnnotatedText text,
            ReportReading reading,
            AttributionFinder finder,
            List<EndExample> examples) {
        List<Saying> all = finder.find(reading);
        List<Saying> sayings = all.stream()
                .filter(s -> ContentEndMender.isOutermost(reading, s, all))
                .toList();
        List<SpanTriple> found = sayings.stream()
                .map(s -> AttributionBenchmark.triple(text.text(), s))
                .toList();
        for (AttributionScorer.Pair pair : AttributionScorer.pairs(text.attributions(), found)) {
            Optional<EndChoice> choice = EndChoice.find(reading, sayings.get(pair.found()));
            if (pair.sameCue() && choice.isPresent()) {
                int end = end(text.text(), text.attributions().get(pair.gold()).content());
                examples.add(new EndExample(text.text(), choice.get(), position(choice.get(), end)));
            }
        }
    }

    /** The character behind the last letter or digit of the content. */
    private static int end(String text, List<Span> content) {
        int end = content.stream().mapToInt(Span::end).max().orElse(0);
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && ")]%".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }

    private static int position(EndChoice choice, int end) {
        for (int i = 0; i < choice.ends().size(); i++) {
            if (choice.ends().get(i).character() == end) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the rule that found the saying ends its content where the annotator does. */
    boolean ruleIsRight() {
        return right >= 0 && choice.ends().get(right).byRule();
    }

    /** Whether these weights choose the annotator's end. */
    boolean isRight(EndWeights weights, double margin) {
        return right >= 0 && choice.ends().get(right).equals(choice.choose(weights, margin));
    }
}
