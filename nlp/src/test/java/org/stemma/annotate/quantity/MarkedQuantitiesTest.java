package org.stemma.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.time.TimeTagger;
import org.stemma.nlp.CoreNlpAnnotator;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.value.Quantity;
import org.stemma.value.TimeMention;

/** The sentences of {@code quantities.txt} come out as they are marked. */
class MarkedQuantitiesTest {
    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]*)\\]");
    private static final int FEWEST = 150;

    private record Marked(String exact, Map<String, String> expected) {}

    @Test
    void everySentenceIsReadAsMarked() throws IOException {
        Annotator annotator = new CoreNlpAnnotator();
        List<String> lines = lines();
        List<String> differences = new ArrayList<>();
        for (String line : lines) {
            check(line, annotator, differences);
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(differences)
                .as("%d differences in %d sentences", differences.size(), lines.size())
                .isEmpty();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = MarkedQuantitiesTest.class.getResourceAsStream("quantities.txt")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        }
    }

    private static void check(String line, Annotator annotator, List<String> differences) {
        String text = MARK.matcher(line).replaceAll("$1");
        List<Marked> marks = marks(line);
        Report report = report(text);
        List<Sentence> sentences = annotator.annotate(text, Set.of());
        List<TimeMention> times = new TimeTagger().tag(report, sentences);
        List<Quantity> found = new QuantityTagger().tag(report, sentences, times);
        List<String> own = found.stream().map(q -> q.anchor().exact()).toList();
        if (!own.equals(marks.stream().map(Marked::exact).toList())) {
            differences.add(text + "\n    found " + own);
            return;
        }
        for (int i = 0; i < marks.size(); i++) {
            Map<String, String> values = values(found.get(i));
            Quantity quantity = found.get(i);
            marks.get(i).expected().forEach((key, value) -> {
                if (!value.equals(values.get(key))) {
                    differences.add(text + "\n    " + quantity.anchor().exact() + ": " + key + " is " + values.get(key)
                            + ", marked " + value);
                }
            });
        }
    }

    private static List<Marked> marks(String line) {
        List<Marked> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(line);
        while (matcher.find()) {
            Map<String, String> expected = new LinkedHashMap<>();
            for (String pair : matcher.group(2).split(",")) {
                int equals = pair.indexOf('=');
                expected.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
            marks.add(new Marked(matcher.group(1), expected));
        }
        return marks;
    }

    private static Map<String, String> values(Quantity quantity) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("low", String.valueOf(quantity.low()));
        values.put("high", String.valueOf(quantity.high()));
        values.put("bound", quantity.bound().label());
        values.put("kind", quantity.kind().label());
        values.put("counted", String.valueOf(quantity.counted()));
        values.put("measure", String.valueOf(quantity.measure()));
        values.put(
                "part", quantity.partOf() == null ? "null" : quantity.partOf().exact());
        return values;
    }

    private static Report report(String text) {
        LocalDate published = LocalDate.of(2019, 5, 15);
        return new Report(
                "r-1",
                "a.txt",
                null,
                null,
                null,
                published,
                null,
                DateBasis.GIVEN,
                null,
                "en",
                List.of(),
                null,
                text,
                List.of(),
                List.of());
    }
}
