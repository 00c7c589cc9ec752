package org.stemma.eval.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.claim.ClaimGroup;
import org.stemma.nlp.CoreNlpAnnotator;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;

/**
 * Invented sentences, one in each of two reports: those that say the same must be one claim, the others must stay apart. The
 * table is {@code pairs.tsv}; each kind tells how many of its pairs hold at least.
 */
class SentencePairsTest {
    private record Pair(String kind, boolean same, String first, String second) {}

    private static final Map<String, List<String>> WRONG = new TreeMap<>();
    private static final Map<String, Integer> COUNT = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        CaseReader reader = new CaseReader(new CoreNlpAnnotator());
        for (Pair pair : pairs()) {
            COUNT.merge(pair.kind(), 1, Integer::sum);
            if (areOne(reader, pair) != pair.same()) {
                WRONG.computeIfAbsent(pair.kind(), kind -> new ArrayList<>()).add(pair.first() + " / " + pair.second());
            }
        }
    }

    @Test
    void thereAreEightyPairsOrMore() {
        assertThat(COUNT.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({"quotation, 8", "passive, 11", "nominal, 10", "part, 10", "paraphrase, 8", "deed, 7"})
    void whatSaysTheSameIsOneClaim(String kind, int least) {
        assertHolds(kind, least);
    }

    @ParameterizedTest
    @CsvSource({"swapped, 6", "people, 8", "thing, 10", "other, 11", "described, 8"})
    void whatSaysOtherThingsStaysApart(String kind, int least) {
        assertHolds(kind, least);
    }

    private static void assertHolds(String kind, int least) {
        List<String> wrong = WRONG.getOrDefault(kind, List.of());
        assertThat(COUNT.getOrDefault(kind, 0) - wrong.size())
                .as("pairs that do not hold: %s", wrong)
                .isGreaterThanOrEqualTo(least);
    }

    private static boolean areOne(CaseReader reader, Pair pair) {
        return reader.read(List.of(report("r-1", pair.first()), report("r-2", pair.second()))).groups().stream()
                .map(ClaimGroup::reports)
                .anyMatch(reports -> reports.size() == 2);
    }

    private static Report report(String id, String text) {
        return new Report(
                id,
                id,
                null,
                id,
                null,
                LocalDate.parse("2021-06-09"),
                null,
                DateBasis.GIVEN,
                null,
                "en",
                List.of(),
                null,
                text,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Pair> pairs() throws IOException {
        try (InputStream in = SentencePairsTest.class.getResourceAsStream("pairs.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Pair(cells[0], cells[1].equals("one"), cells[2], cells[3]))
                    .toList();
        }
    }
}
