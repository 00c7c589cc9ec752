package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.stemma.lineage.LineageSamples.DAM;
import static org.stemma.lineage.LineageSamples.DAM_BY_ANOTHER;
import static org.stemma.lineage.LineageSamples.MARKET;
import static org.stemma.lineage.LineageSamples.paragraphs;
import static org.stemma.lineage.LineageSamples.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.report.Report;
import org.stemma.text.Json;

class LineageFinderTest {
    private static Lineage find(Report... reports) {
        return new LineageFinder(LineageOptions.standard()).find(List.of(reports));
    }

    private static Edge onlyEdge(Report... reports) {
        Lineage lineage = find(reports);
        assertThat(lineage.edges()).hasSize(1);
        return lineage.edges().getFirst();
    }

    @Test
    void aCopyWordForWordIsVerbatimAndItsDirectionOnlyLikelyFromDates() {
        Edge edge =
                onlyEdge(report("a", "Tesk Courier", "2031-05-06", DAM), report("b", "Valley Mail", "2031-05-07", DAM));
        assertThat(edge.kind()).isEqualTo(EdgeKind.VERBATIM);
        assertThat(edge.direction()).isEqualTo(Direction.LIKELY);
        assertThat(edge.from()).isEqualTo("a");
        assertThat(edge.coverage()).isEqualTo(1);
    }

    @Test
    void withoutDatesTheDirectionOfACopyIsUnknownAndTheSmallerIdComesFirst() {
        Edge edge = onlyEdge(report("b", "Tesk Courier", DAM), report("a", "Valley Mail", DAM));
        assertThat(edge.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(edge.from()).isEqualTo("a");
    }

    @Test
    void evenAVeryShortReportIsACopyWhereEveryWordIsTheSame() {
        String text = "Rain stopped the fair in Lindholm.";
        assertThat(find(report("a", "X Post", text), report("b", "Y Post", text))
                        .edges())
                .hasSize(1);
    }

    @Test
    void passagesAreAnchoredInBothReports() {
        Report source = report("a", "Tesk Courier", DAM);
        Report copy =
                report("b", "Valley Mail", "Velmora, our own report.\n\n" + paragraphs(DAM, 0, 2) + "\n\n" + MARKET);
        Edge edge = onlyEdge(source, copy);
        assertThat(edge.passages()).isNotEmpty().allSatisfy(passage -> {
            assertThat(source.text()
                            .substring(passage.from().begin(), passage.from().end()))
                    .isEqualTo(passage.from().exact());
            assertThat(copy.text().substring(passage.to().begin(), passage.to().end()))
                    .isEqualTo(passage.to().exact());
        });
    }

    @Test
    void aReportThatNamesTheOtherOutletIsCreditedToItAndTheDirectionKnown() {
        Edge edge = onlyEdge(
                report("z", "Tesk Courier", "2031-05-06", DAM),
                report("a", "Valley Mail", "2031-05-06", paragraphs(DAM, 0, 2) + " The Tesk Courier reported."));
        assertThat(edge.kind()).isEqualTo(EdgeKind.CREDITED);
        assertThat(edge.direction()).isEqualTo(Direction.KNOWN);
        assertThat(edge.from()).isEqualTo("z");
    }

    @Test
    void aLaterVersionOfAnOutletsOwnReportIsAnUpdate() {
        Edge edge = onlyEdge(
                report("a", "www.teskcourier.com", "2031-05-06", paragraphs(DAM, 0, 1, 2)),
                report("b", "teskcourier.com", "2031-05-07", DAM));
        assertThat(edge.kind()).isEqualTo(EdgeKind.UPDATE);
        assertThat(edge.from()).isEqualTo("a");
    }

    @Test
    void twoReportersOfOneEventHaveNotCopied() {
        assertThat(find(report("a", "Tesk Courier", DAM), report("b", "Valley Mail", DAM_BY_ANOTHER))
                        .edges())
                .isEmpty();
    }

    @Test
    void aSharedQuotationIsNotCopying() {
        String speech = "\"Nobody in this valley will be left alone, and whoever let the wall decay will answer for it"
                + " before a judge, however long that takes and whoever he may be,\" ";
        assertThat(find(
                                report(
                                        "a",
                                        "Tesk Courier",
                                        paragraphs(DAM, 0, 1) + "\n\n" + speech + "the governor said."),
                                report("b", "Valley Mail", DAM_BY_ANOTHER + "\n\n" + speech + "Halden told reporters."))
                        .edges())
                .isEmpty();
    }

    @Test
    void aSharedTailOfStandingMatterIsNotCopying() {
        String tail = "\n\nSign up for our newsletter to get the news of the day in your inbox every morning before"
                + " breakfast. All rights reserved, and this material may not be published, broadcast or rewritten.";
        assertThat(find(report("a", "Tesk Courier", DAM + tail), report("b", "Valley Mail", MARKET + tail))
                        .edges())
                .isEmpty();
    }

    @Test
    void twoCutsOfOneAbsentAgencyTextShareAnUnseenSource() {
        Lineage lineage = find(
                report("a", "Tesk Courier", "2031-05-06", paragraphs(DAM, 0, 1, 2), "Norpress"),
                report("b", "Valley Mail", "2031-05-07", paragraphs(DAM, 1, 2, 3, 4), "Norpress"));
        assertThat(lineage.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.kind()).isEqualTo(EdgeKind.COMMON_SOURCE);
            assertThat(edge.direction()).isEqualTo(Direction.UNKNOWN);
        });
        assertThat(lineage.unseen()).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("Norpress");
            assertThat(source.reports()).containsExactly("a", "b");
            assertThat(source.reasons()).isNotEmpty();
        });
    }

    @Test
    void aSharedCreditAloneMakesNoUnseenSource() {
        Lineage lineage = find(
                report("a", "Tesk Courier", null, DAM, "Norpress"),
                report("b", "Valley Mail", null, DAM_BY_ANOTHER, "Norpress"));
        assertThat(lineage.unseen()).isEmpty();
        assertThat(lineage.credits())
                .extracting(CreditCheck::verdict)
                .containsExactly(CreditVerdict.UNMATCHED, CreditVerdict.UNMATCHED);
    }

    @Test
    void aCreditIsFoundWhereItsTextIsAndMissedWhereItIsNotGiven() {
        Lineage lineage = find(
                report("a", "Tesk Courier", null, paragraphs(DAM, 0, 1, 2), "Norpress"),
                report("b", "Valley Mail", null, paragraphs(DAM, 1, 2, 3)),
                report("c", "Lindholm Echo", null, MARKET + " The mayor told Norpress that he was glad.", "Norpress"));
        assertThat(lineage.credits())
                .extracting(CreditCheck::report, CreditCheck::agency, CreditCheck::verdict)
                .containsExactly(
                        tuple("a", "Norpress", CreditVerdict.FOUND),
                        tuple("b", "Norpress", CreditVerdict.UNCREDITED),
                        tuple("c", "Norpress", CreditVerdict.FOUND));
    }

    @Test
    void figuresAndLimitsThatChangedOnTheWayAreRecorded() {
        String changed = DAM.replace("At least 22 people", "22 people").replace("four villages", "a dozen villages");
        Edge edge = onlyEdge(
                report("a", "Tesk Courier", "2031-05-06", DAM), report("b", "Valley Mail", "2031-05-07", changed));
        assertThat(edge.changes())
                .extracting(Change::kind, c -> c.from().exact(), c -> c.to().exact())
                .contains(tuple(ChangeKind.BOUND, "At least 22", "22"));
    }

    @Test
    void theOrderOfTheReportsNeverMatters() {
        List<Report> reports = new ArrayList<>(List.of(
                report("a", "Tesk Courier", "2031-05-06", DAM),
                report("b", "Valley Mail", "2031-05-07", paragraphs(DAM, 0, 2, 3)),
                report("c", "Lindholm Echo", "2031-05-07", MARKET),
                report("d", "Orsk Journal", null, paragraphs(DAM, 1, 2) + "\n\n" + DAM_BY_ANOTHER, "Norpress"),
                report("e", "Valley Mail", "2031-05-08", DAM_BY_ANOTHER)));
        String expected = Json.line(new LineageFinder(LineageOptions.standard()).find(reports));
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(reports, random);
            assertThat(Json.line(new LineageFinder(LineageOptions.standard()).find(reports)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void anUnrelatedReportChangesNothingElse() {
        Report one = report("a", "Tesk Courier", DAM);
        Report other = report("b", "Valley Mail", paragraphs(DAM, 0, 2, 3));
        assertThat(find(one, other, report("c", "Lindholm Echo", MARKET))).isEqualTo(find(one, other));
    }

    @Test
    void twoReportsOfOneIdAreAMistake() {
        assertThatThrownBy(() -> find(report("a", "X", DAM), report("a", "Y", MARKET)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a'");
    }

    @Test
    void aQuotationInTwoTranslationsIsAReasonOfAnEdgeButNeverMakesOne() {
        String one =
                "\"Our brothers have liberated the valley of Orsk and every village beside the river,\" he declared.";
        String other =
                "\"The valley of Orsk was liberated, and our brothers hold each village along the river,\" he declared.";
        assertThat(find(report("a", "Tesk Courier", one), report("b", "Valley Mail", other))
                        .edges())
                .isEmpty();
        Edge edge = onlyEdge(
                report("a", "Tesk Courier", DAM + "\n\n" + one), report("b", "Valley Mail", DAM + "\n\n" + other));
        assertThat(edge.reasons()).anySatisfy(reason -> assertThat(reason).contains("two translations"));
    }

    @Test
    void aQuotationInTheSameWordsIsNoSecondTranslation() {
        String speech =
                "\"Our brothers have liberated the valley of Orsk and every village beside the river,\" he declared.";
        Edge edge = onlyEdge(
                report("a", "Tesk Courier", DAM + "\n\n" + speech), report("b", "Valley Mail", DAM + "\n\n" + speech));
        assertThat(edge.reasons()).noneSatisfy(reason -> assertThat(reason).contains("two translations"));
    }
}
