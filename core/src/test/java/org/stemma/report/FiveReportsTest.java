package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.text.Ids;

/** Five real reports that are not part of the project. Expected are lengths, hashes, dates and credits only. */
class FiveReportsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("stemma.root", ".")).resolve("../shared/reports");
    private static final Map<String, Report> REPORTS = new TreeMap<>();

    @BeforeAll
    static void clean() {
        assumeTrue(Files.isDirectory(FOLDER), "../shared/reports not found, skipped");
        Inputs inputs =
                InputReader.read(List.of(FOLDER.toString()), InputStream.nullInputStream(), ReadOptions.standard());
        for (Report report :
                new CaseCleaner(CleanOptions.standard()).clean(inputs.reports()).reports()) {
            String name = String.valueOf(Path.of(report.path()).getFileName());
            REPORTS.put(name.substring(0, 3), report);
        }
    }

    private static Report report(String number) {
        return Optional.ofNullable(REPORTS.get(number)).orElseThrow();
    }

    private static String hash(String text) {
        return Ids.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    @Test
    void theTextsAreTheArticlesAndNothingElse() {
        assertThat(REPORTS.values())
                .extracting(r -> r.text().lines().count(), r -> r.text().length(), r -> hash(r.text()))
                .containsExactly(
                        tuple(23L, 4080, "592a94e0845e"),
                        tuple(13L, 2044, "2cc236d86312"),
                        tuple(17L, 3535, "6f9e3fc1c93f"),
                        tuple(26L, 3746, "4050ac34c9c8"),
                        tuple(13L, 2827, "a2cd5d2b684c"));
    }

    @Test
    void theHeadlinesAreTitlesAndNotText() {
        assertThat(REPORTS.values())
                .extracting(r -> hash(String.valueOf(r.title())))
                .containsExactly("bc2bca0efc79", "db82da902a02", "cb9df75bd251", "b0b110a786fc", "cc891e785842");
    }

    @Test
    void everyCutIsListedWithItsReason() {
        assertThat(reasons("000")).containsExactly(RemovalReason.NAVIGATION, RemovalReason.CAPTION);
        assertThat(reasons("001"))
                .containsExactly(
                        RemovalReason.DUPLICATE, RemovalReason.NAVIGATION, RemovalReason.OTHER, RemovalReason.OTHER);
        assertThat(reasons("002")).containsExactly(RemovalReason.DUPLICATE, RemovalReason.DUPLICATE);
        assertThat(report("003").removed()).hasSize(8);
        assertThat(report("004").removed()).hasSize(16);
    }

    private static List<RemovalReason> reasons(String number) {
        return report(number).removed().stream().map(Removed::reason).toList();
    }

    @Test
    void datesRestOnThePageTextOrOnTheOtherReports() {
        assertThat(REPORTS.values())
                .extracting(r -> r.published() + " " + r.publishedBasis().label())
                .containsExactly(
                        "2017-11-09 inferred",
                        "2017-11-08 text",
                        "2017-11-09 inferred",
                        "2017-11-08 text",
                        "2017-11-09 text");
    }

    @Test
    void creditsAreThoseOfTheTextAndNotOfThePictures() {
        assertThat(REPORTS.values())
                .extracting(r -> r.credits().stream().map(Credit::agency).toList())
                .containsExactly(List.of(), List.of("agencies"), List.of(), List.of("AFP"), List.of("Reuters", "AFP"));
    }
}
