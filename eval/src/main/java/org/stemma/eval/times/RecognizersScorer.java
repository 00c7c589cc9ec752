package org.stemma.eval.times;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.time.TimeTagger;
import org.stemma.text.Json;
import org.stemma.text.Span;
import org.stemma.value.TimeMention;
import tools.jackson.databind.JsonNode;

/**
 * The cases of Recognizers-Text that are ordinary in news: which share comes out with the same spans, and with the same meaning.
 * A case has the same meaning if each of its times overlaps one of ours and that one's value or days are among those that the case
 * allows; the cases of extractors have no meaning.
 */
final class RecognizersScorer {
    /** The files scored. The others test commands to a calendar, alternatives ("Monday or Tuesday"), time zones, and modes of that library. */
    private static final List<String> FILES = List.of(
            "DateExtractor",
            "DateParser",
            "DatePeriodExtractor",
            "DatePeriodParser",
            "DateTimeExtractor",
            "DateTimeParser",
            "DateTimeModel",
            "DurationExtractor",
            "DurationParser",
            "HolidayExtractor",
            "HolidayParser",
            "SetExtractor",
            "SetParser",
            "TimeExtractor",
            "TimeParser",
            "MergedExtractor",
            "MergedParser");

    private static final Pattern LEAD = Pattern.compile(
            "((on|in|at|by|from|between|for|during|before|after|since|until|till|than|more|less|later|earlier|not|no|starting|beginning|ending|about|around|over|the|a|an) )+",
            Pattern.CASE_INSENSITIVE);

    private final Annotator annotator;

    RecognizersScorer(Annotator annotator) {
        this.annotator = annotator;
    }

    private static final class Tally {
        private int cases;
        private int leftOut;
        private int spans;
        private int valued;
        private int values;

        private void print(String name, PrintStream out) {
            out.printf(
                    Locale.ROOT,
                    "%-22s %4d cases, %4d left out; same spans %.3f; same meaning %.3f of %d%n",
                    name,
                    cases,
                    leftOut,
                    cases == 0 ? 0 : (double) spans / cases,
                    valued == 0 ? 0 : (double) values / valued,
                    valued);
        }

        private void add(Tally other) {
            cases += other.cases;
            leftOut += other.leftOut;
            spans += other.spans;
            valued += other.valued;
            values += other.values;
        }
    }

    void run(Path folder, PrintStream out) {
        Tally ordinary = new Tally();
        Tally uncommon = new Tally();
        for (Path file : files(folder)) {
            String name = Objects.requireNonNull(file.getFileName()).toString().replace(".json", "");
            boolean scored = FILES.contains(name);
            Tally tally = new Tally();
            for (JsonNode testCase : read(file)) {
                score(testCase, scored ? tally : uncommon, uncommon);
            }
            if (scored) {
                tally.print(name, out);
            }
            ordinary.add(tally);
        }
        ordinary.print("ordinary in news", out);
        uncommon.print("left out", out);
        uncommon.add(ordinary);
        uncommon.print("all", out);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            String json = Files.readString(file);
            return Json.mapper().readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void score(JsonNode testCase, Tally ordinary, Tally uncommon) {
        String text = testCase.path("Input").asString();
        List<RecognizersCase> expected = new ArrayList<>();
        for (JsonNode result : testCase.path("Results")) {
            expected.add(RecognizersCase.read(result));
        }
        boolean leftOut = UncommonCases.isLeftOut(text, expected);
        ordinary.leftOut += leftOut ? 1 : 0;
        Tally tally = leftOut ? uncommon : ordinary;
        String moment = testCase.path("Context").path("ReferenceDateTime").asString("2016-11-07T00:00:00");
        LocalDate published = LocalDate.parse(moment.substring(0, 10));
        List<Sentence> sentences = annotator.annotate(text, Set.of());
        List<TimeMention> found = new TimeTagger().tag(TimesBenchmark.report(text, published), sentences);
        tally.cases++;
        tally.spans += sameSpans(text, found, expected) ? 1 : 0;
        if (expected.stream().allMatch(RecognizersCase::isValued)) {
            tally.valued++;
            tally.values += sameMeaning(found, expected) ? 1 : 0;
        }
    }

    /** Prepositions, articles and bounds before a time do not count: TIMEX3 leaves most of them outside. */
    private static boolean sameSpans(String text, List<TimeMention> found, List<RecognizersCase> expected) {
        List<Span> own = found.stream().map(m -> core(text, m.anchor().span())).toList();
        return own.equals(expected.stream().map(e -> core(text, e.span())).toList());
    }

    private static Span core(String text, Span span) {
        if (span.end() > text.length()) {
            return span;
        }
        Matcher lead = LEAD.matcher(span.of(text));
        return lead.lookingAt() && lead.end() < span.length() ? new Span(span.begin() + lead.end(), span.end()) : span;
    }

    private static boolean sameMeaning(List<TimeMention> found, List<RecognizersCase> expected) {
        boolean all = expected.stream()
                .allMatch(e -> found.stream().anyMatch(m -> m.anchor().span().overlaps(e.span()) && e.allows(m)));
        boolean none = found.stream()
                .allMatch(m -> expected.stream().anyMatch(e -> m.anchor().span().overlaps(e.span())));
        return all && none;
    }
}
