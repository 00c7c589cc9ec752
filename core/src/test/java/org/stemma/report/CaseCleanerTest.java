package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.issue.IssueKind;
import org.stemma.text.Span;

class CaseCleanerTest {
    private static final String BODY = """
            The river Lume burst its banks near Orvane on Tuesday and drove 400 people from their homes, officials said.

            Rescue teams reached the last of the cut-off farms in the evening, the mayor told reporters.
            """;

    private static RawReport text(String path, String text, @Nullable String published) {
        return new RawReport(null, path, null, text, null, null, null, published, null, List.of(), null);
    }

    private static Report clean(String text) {
        return new CaseCleaner(CleanOptions.standard())
                .clean(List.of(text("a.txt", text, null)))
                .reports()
                .get(0);
    }

    @Test
    void chromeAroundAReportIsCutAndListed() {
        Report report = clean(
                "Skip to content\nSign in\n\nFlood drives hundreds from homes\n\nFlood drives hundreds from homes\n\n"
                        + "By Petra Holm\n3 March 2021\n2 min read\n\n" + BODY
                        + "\nRead more: Dams of the valley\n\nLatest News\n"
                        + "Minister opens new bridge\n");
        assertThat(report.title()).isEqualTo("Flood drives hundreds from homes");
        assertThat(report.text().lines()).hasSize(2);
        assertThat(report.text()).startsWith("The river Lume").endsWith("told reporters.");
        assertThat(report.authors()).containsExactly("Petra Holm");
        assertThat(report.published()).isEqualTo("2021-03-03");
        assertThat(report.publishedBasis()).isEqualTo(DateBasis.TEXT);
        assertThat(report.removed())
                .extracting(Removed::exact)
                .containsExactly(
                        "Skip to content",
                        "Sign in",
                        "Flood drives hundreds from homes",
                        "By Petra Holm",
                        "3 March 2021",
                        "2 min read",
                        "Read more: Dams of the valley",
                        "Latest News",
                        "Minister opens new bridge");
    }

    @Test
    void creditsAreReadFromSignOffsAndDatelinesButNotFromPictures() {
        Report report = clean("Flood drives hundreds from homes\n\nA street of Orvane under water (Reuters)\n\n"
                + "ORVANE (AFP) - " + BODY + "\nkl/mn (dpa, AP)\n");
        assertThat(report.credits()).extracting(Credit::agency).containsExactlyInAnyOrder("AFP", "DPA", "AP");
        assertThat(report.dateline()).isEqualTo("ORVANE");
        assertThat(report.text()).startsWith("The river Lume").doesNotContain("under water");
    }

    @Test
    void barsOfLabelsAndTheOutletsNameAreCutAtTheEndsOnly() {
        String input =
                "Log in\n\nThe Lume Echo\n\nHome | World | Business | Sport\n\nNews   Letters   Farm and home\n\n"
                        + "Flood drives hundreds from homes\n\n" + BODY + "\nWater | Wind | Fire\n\n"
                        + "The dam at Orvane held through the night, the keeper told reporters.\n"
                        + "\nAbout us \u2022 Your data \u2022 Write to us\n";
        RawReport raw =
                new RawReport(null, "a.txt", null, input, null, null, "The Lume Echo", null, null, List.of(), null);
        Report report = new CaseCleaner(CleanOptions.standard())
                .clean(List.of(raw))
                .reports()
                .get(0);
        assertThat(report.title()).isEqualTo("Flood drives hundreds from homes");
        assertThat(report.text()).startsWith("The river Lume").endsWith("told reporters.");
        assertThat(report.text()).contains("Water | Wind | Fire");
    }

    @Test
    void offsetsLeadBackToTheInput() {
        String input = "Log in\n\nFlood\u00a0drives  hundreds from homes\n\n" + BODY;
        Cleaned cleaned = new CaseCleaner(CleanOptions.standard()).clean(List.of(text("a.txt", input, null)));
        String text = cleaned.reports().get(0).text();
        int at = text.indexOf("cut-off farms");
        Span raw = cleaned.sources().get(0).offsets().toRaw(new Span(at, at + 13));
        assertThat(raw.of(input)).isEqualTo("cut-off farms");
    }

    @Test
    void wrappedLinesBecomeParagraphs() {
        Report report = clean("""
                Flood drives hundreds from their homes in the valley

                The river Lume burst its banks near Orvane on Tuesday and drove 400 people
                from their homes, officials said. The water reached the first floor of the
                school before it began to fall again.

                Rescue teams reached the last of the cut-off farms in the evening, so the
                mayor told reporters at the town hall.
                """);
        assertThat(report.text().lines()).hasSize(2);
        assertThat(report.text()).contains("drove 400 people from their homes");
    }

    @Test
    void aMissingDateIsInferredFromTheOtherReportsAndSaidToBeSo() {
        List<RawReport> raw =
                List.of(text("a.txt", BODY, null), text("b.txt", "Orvane was under water. " + BODY, "2021-03-03"));
        Cleaned cleaned = new CaseCleaner(CleanOptions.standard()).clean(raw);
        Report undated = cleaned.reports().stream()
                .filter(report -> report.path().equals("a.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(undated.published()).isEqualTo("2021-03-02");
        assertThat(undated.publishedBasis()).isEqualTo(DateBasis.INFERRED);
        assertThat(cleaned.issues())
                .filteredOn(issue -> issue.kind() == IssueKind.UNCERTAIN_DATE)
                .singleElement()
                .satisfies(issue -> assertThat(issue.report()).isEqualTo(undated.id()));
    }

    @Test
    void anUnrelatedReportGivesNoDate() {
        RawReport match = text(
                "b.txt",
                "Kestrel United beat Marlow Town by three goals, and coach Dennis Opal praised keeper Ivor Quill.",
                "2019-07-01");
        Cleaned cleaned = new CaseCleaner(CleanOptions.standard()).clean(List.of(text("a.txt", BODY, null), match));
        assertThat(cleaned.reports())
                .filteredOn(report -> report.path().equals("a.txt"))
                .singleElement()
                .satisfies(report -> assertThat(report.publishedBasis()).isEqualTo(DateBasis.UNKNOWN));
    }

    @Test
    void aDateIsNotGuessedWhereNothingTellsIt() {
        Cleaned cleaned = new CaseCleaner(CleanOptions.standard()).clean(List.of(text("a.txt", BODY, null)));
        assertThat(cleaned.reports().get(0).published()).isNull();
        assertThat(cleaned.reports().get(0).publishedBasis()).isEqualTo(DateBasis.UNKNOWN);
    }

    @Test
    void theOrderOfTheInputChangesNothing() {
        long seed = 20211103;
        List<RawReport> raw = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            raw.add(text(
                    "r" + i + ".txt",
                    "Report number " + i + " of the flood. " + BODY,
                    i % 3 == 0 ? null : "2021-03-0" + (1 + i % 4)));
        }
        Cleaned expected = new CaseCleaner(CleanOptions.standard()).clean(raw);
        Collections.shuffle(raw, new Random(seed));
        assertThat(new CaseCleaner(CleanOptions.standard()).clean(raw))
                .as("seed " + seed)
                .isEqualTo(expected);
    }

    @Test
    void theSameReportGivenTwiceCountsOnce() {
        Cleaned cleaned = new CaseCleaner(CleanOptions.standard())
                .clean(List.of(text("a.txt", BODY, null), text("b.txt", BODY, null)));
        assertThat(cleaned.reports()).hasSize(1);
        assertThat(cleaned.issues()).extracting("kind").contains(IssueKind.DUPLICATE_REPORT);
    }

    @Test
    void givenIdsAreKeptForStageCommandsAndMadeFromContentForDossiers() {
        RawReport raw = new RawReport("n7", "a.json#0", null, BODY, null, null, null, null, null, List.of(), null);
        assertThat(new CaseCleaner(CleanOptions.withGivenIds())
                        .clean(List.of(raw))
                        .reports()
                        .get(0)
                        .id())
                .isEqualTo("n7");
        assertThat(new CaseCleaner(CleanOptions.standard())
                        .clean(List.of(raw))
                        .reports()
                        .get(0)
                        .id())
                .matches("r-[0-9a-f]{12}");
    }

    private static RawReport of(String outlet, String url, String text) {
        return new RawReport(
                null, url, "Headline of " + url, text, null, url, outlet, "2021-03-03", null, List.of(), null);
    }

    @Test
    void aLineInUnrelatedReportsOfOneOutletIsTheOutletsOwn() {
        String line = "Our reporters work for you around the clock in all parts of the valley.";
        String background = "The dam above Orvane was built in 1931 and has been repaired twice since then.";
        RawReport flood = of("Lume Post", "https://l.example/1", BODY + "\n" + background + "\n\n" + line);
        RawReport later = of(
                "Lume Post",
                "https://l.example/2",
                "Orvane counted the damage on Thursday, a day after the Lume fell, and Tuesday seems far away now.\n\n"
                        + background);
        RawReport match = of(
                "Lume Post",
                "https://l.example/3",
                "Kestrel United beat Marlow Town by three goals, and coach Dennis Opal praised keeper Ivor Quill.\n\n"
                        + line);
        List<Report> reports = new CaseCleaner(CleanOptions.standard())
                .clean(List.of(flood, later, match))
                .reports();
        assertThat(reports).noneMatch(report -> report.text().contains(line));
        assertThat(reports.stream().filter(report -> report.text().contains(background)))
                .hasSize(2);
        assertThat(reports.stream().flatMap(report -> report.removed().stream()))
                .filteredOn(removed -> removed.exact().equals(line))
                .hasSize(2);
    }

    @Test
    void twoTextsAtOneAddressAreVersionsAndBothAreKept() {
        Cleaned cleaned = new CaseCleaner(CleanOptions.standard())
                .clean(List.of(
                        of("Lume Post", "https://l.example/1", BODY),
                        of(
                                "Lume Post",
                                "https://l.example/1",
                                BODY + "\nA dog was saved as well, the brigade said later.")));
        assertThat(cleaned.reports()).hasSize(2);
        assertThat(cleaned.issues())
                .filteredOn(issue -> issue.kind() == IssueKind.REPORT_VERSION)
                .singleElement()
                .satisfies(
                        issue -> assertThat(issue.message()).contains("1 paragraphs are new or changed, 0 are gone"));
    }

    @Test
    void aPageSavedTwiceWithOtherChromeIsOneReport() {
        Cleaned cleaned = new CaseCleaner(CleanOptions.standard())
                .clean(List.of(
                        of("Lume Post", "https://l.example/1", BODY),
                        of("Lume Post", "https://l.example/1#top", BODY + "\n\nRead more: Ten walks along the Lume")));
        assertThat(cleaned.reports()).hasSize(1);
        assertThat(cleaned.sources()).hasSize(1);
        assertThat(cleaned.issues())
                .filteredOn(issue -> issue.kind() == IssueKind.DUPLICATE_REPORT)
                .singleElement()
                .satisfies(issue -> assertThat(issue.report())
                        .isEqualTo(cleaned.reports().get(0).id()));
    }

    @Test
    void reportsWithIdsOfTheirOwnStayThoughOneIsACopy() {
        RawReport one =
                new RawReport("n1", "a", null, BODY, null, "https://l.example/1", null, null, null, List.of(), null);
        RawReport two =
                new RawReport("n2", "b", null, BODY, null, "https://l.example/1", null, null, null, List.of(), null);
        assertThat(new CaseCleaner(CleanOptions.withGivenIds())
                        .clean(List.of(one, two))
                        .reports())
                .hasSize(2);
        assertThat(new CaseCleaner(CleanOptions.standard())
                        .clean(List.of(one, two))
                        .reports())
                .hasSize(1);
    }
}
