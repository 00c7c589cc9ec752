package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;

class ReportGrouperTest {
    private static final ReportGrouper GROUPER = new ReportGrouper(GroupOptions.DEFAULT);

    private static final List<Report> FERRY = List.of(
            report(
                    "r-f1",
                    "2021-03-02",
                    "Ferry sinks off Tolmera",
                    "A ferry with 40 passengers sank off Tolmera harbour. The coast guard of Osterland rescued 31."),
            report(
                    "r-f2",
                    "2021-03-03",
                    "Nine missing after Tolmera sinking",
                    "Divers searched the wreck of the ferry near the harbour of Tolmera. Osterland's coast guard led."),
            report(
                    "r-f3",
                    "2021-03-02",
                    "Passengers rescued",
                    "The coast guard pulled 31 passengers out of the water when the ferry to Tolmera went down."));

    private static final List<Report> MINE = List.of(
            report(
                    "r-m1",
                    "2021-03-02",
                    "Miners trapped at Brenk",
                    "A tunnel of the Brenk copper mine collapsed and trapped twelve miners, the union said."),
            report(
                    "r-m2",
                    "2021-03-04",
                    "Brenk: drilling goes on",
                    "Engineers drilled toward the trapped miners in the collapsed tunnel of the copper mine."));

    @Test
    void reportsOfOneEventComeTogetherAndTwoEventsStayApart() {
        List<Report> all = new ArrayList<>(FERRY);
        all.addAll(MINE);

        assertThat(GROUPER.group(all))
                .extracting(EventGroup::reports)
                .containsExactly(List.of("r-f1", "r-f2", "r-f3"), List.of("r-m1", "r-m2"));
    }

    @Test
    void aCaseWithOneEventIsOneGroupAlthoughAllItsWordsAreEverywhere() {
        assertThat(GROUPER.group(FERRY)).hasSize(1);
    }

    @Test
    void theOrderOfTheReportsNeverMatters() {
        List<Report> all = new ArrayList<>(FERRY);
        all.addAll(MINE);
        List<EventGroup> expected = GROUPER.group(all);
        long seed = 20260101;
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(all, random);
            assertThat(GROUPER.group(all)).as("seed %d, round %d", seed, i).isEqualTo(expected);
        }
    }

    @Test
    void theEventKeepsItsIdWhenAnUnrelatedReportArrives() {
        List<Report> all = new ArrayList<>(FERRY);
        all.add(MINE.getFirst());

        assertThat(GROUPER.group(all)).contains(GROUPER.group(FERRY).getFirst());
    }

    @Test
    void looselyAlikeReportsBelongTogetherOnlyWhenNearInTime() {
        TermVector one = TermVector.unit(Map.of("mine", 1.0, "tunnel", 2.2));
        TermVector other = TermVector.unit(Map.of("mine", 1.0, "lorry", 2.2));
        assertThat(one.dot(other)).isBetween(0.16, 0.18);

        AverageLinker linker = new AverageLinker(0.1, 0.5);
        Set<AverageLinker.Pair> pair = Set.of(AverageLinker.Pair.of(0, 1));
        assertThat(linker.link(List.of(item(one, 0), item(other, 1)), pair)).hasSize(1);
        assertThat(linker.link(List.of(item(one, 0), item(other, 400)), pair)).hasSize(2);
    }

    private static final TermVector AT_SEA = TermVector.unit(Map.of("ferry", 3.0, "harbour", 1.0));
    private static final TermVector IN_A_MINE = TermVector.unit(Map.of("mine", 3.0, "harbour", 1.0));

    @Test
    void aLoneReportJoinsTheGroupThatItIsClearlyMoreLike() {
        TermVector side = TermVector.unit(Map.of("ferry", 1.0, "harbour", 0.8, "widow", 8.0));
        TermVector both = TermVector.unit(Map.of("ferry", 1.0, "mine", 1.0, "widow", 8.0));
        TermVector far = TermVector.unit(Map.of("ferry", 0.1, "harbour", 0.8, "widow", 8.0));

        assertThat(joined(side, AT_SEA, IN_A_MINE)).contains(List.of(0, 1, 4));
        assertThat(joined(both, AT_SEA, IN_A_MINE)).contains(List.of(4));
        assertThat(joined(far, AT_SEA, IN_A_MINE)).contains(List.of(4));
    }

    @Test
    void aLoneReportStaysAloneWhereNoSecondEventOfItsKindShowsWhatIsChance() {
        TermVector side = TermVector.unit(Map.of("ferry", 1.0, "harbour", 0.8, "widow", 8.0));
        TermVector elsewhere = TermVector.unit(Map.of("budget", 3.0, "tax", 1.0));

        assertThat(joined(side, AT_SEA, elsewhere)).contains(List.of(4));
    }

    /** Two reports of each of two events and a last one that stayed alone. */
    private static List<List<Integer>> joined(TermVector lone, TermVector one, TermVector other) {
        List<AverageLinker.Item> items =
                List.of(item(one, 0), item(one, 0), item(other, 0), item(other, 0), item(lone, 0));
        LoneJoiner joiner = new LoneJoiner(0.06, 2, new AverageLinker(0.1, 0.5));
        return joiner.join(List.of(List.of(0, 1), List.of(2, 3), List.of(4)), items);
    }

    private static AverageLinker.Item item(TermVector terms, long day) {
        return new AverageLinker.Item(terms, Long.valueOf(day));
    }

    @Test
    void anEmptyReportStandsAlone() {
        assertThat(GROUPER.group(List.of(report("r-1", null, null, " "), FERRY.getFirst())))
                .hasSize(2);
    }

    @Test
    void timeGrowsAboutAsFastAsTheNumberOfReports() {
        assertThat(candidateShare(400)).isLessThan(candidateShare(100));
    }

    /** Similar reports in one block are compared along time only, so the share of compared pairs must fall. */
    private static double candidateShare(int reports) {
        List<Report> all = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            Report same = FERRY.get(i % FERRY.size());
            all.add(report("r-" + (1000 + i), "2021-03-02", same.title(), same.text()));
        }
        return new ReportGrouper(GroupOptions.DEFAULT).candidateCount(all) / (double) (reports * reports);
    }

    private static Report report(String id, @Nullable String date, @Nullable String title, String text) {
        return new Report(
                id,
                id + ".txt",
                title,
                null,
                null,
                date == null ? null : LocalDate.parse(date),
                null,
                date == null ? DateBasis.UNKNOWN : DateBasis.GIVEN,
                null,
                "en",
                List.of(),
                null,
                text,
                List.of(),
                List.of());
    }
}
