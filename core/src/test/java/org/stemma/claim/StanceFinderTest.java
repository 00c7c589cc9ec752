package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.statement.Polarity;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

class StanceFinderTest {
    private static final String SEIZED = "Rebels seized Orvey.";

    private static Report report(String id, @Nullable String day) {
        return new Report(
                id,
                id + ".txt",
                null,
                null,
                null,
                day == null ? null : LocalDate.parse(day),
                null,
                day == null ? DateBasis.UNKNOWN : DateBasis.GIVEN,
                null,
                "en",
                List.of(),
                null,
                SEIZED,
                List.of(),
                List.of());
    }

    private static final List<Report> REPORTS = List.of(
            report("r-late", "2031-05-09"),
            report("r-early", "2031-05-01"),
            report("r-undated", null),
            report("r-teller", "2031-05-06"),
            report("r-other", "2031-05-06"));

    private static Claim claimOf(List<Statement> statements) {
        return new Claim(
                "c-1",
                SEIZED,
                statements.stream().map(Statement::id).toList(),
                List.of(),
                null,
                List.of(),
                new Independent(1, 1),
                ClaimStatus.SINGLE_ORIGIN,
                List.of());
    }

    private static Claim find(CaseBuilder c) {
        return StanceFinder.find(List.of(claimOf(c.statements())), c.statements(), REPORTS)
                .getFirst();
    }

    private static CaseBuilder told(@Nullable String day, Stance... stances) {
        CaseBuilder c = new CaseBuilder().report("r-teller", "2031-05-06");
        for (Stance stance : stances) {
            CaseBuilder.Entry entry = c.say("r-teller", SEIZED).stance(stance);
            if (day != null) {
                entry.on(day);
            }
        }
        return c;
    }

    @Test
    void aReportIsSilentOrWasPublishedBefore() {
        Claim claim = find(told("2031-05-05", Stance.ASSERTED));
        assertThat(claim.stanceOf("r-teller")).isEqualTo(ClaimStance.ASSERTED);
        assertThat(claim.stanceOf("r-early")).isEqualTo(ClaimStance.PUBLISHED_BEFORE);
        assertThat(claim.stanceOf("r-late")).isEqualTo(ClaimStance.NOT_MENTIONED);
        assertThat(claim.stances()).extracting(ReportStance::report).containsExactly("r-early", "r-teller");
    }

    @Test
    void withoutADateOfTheReportOrTheEventNothingIsSaidToBeEarly() {
        assertThat(find(told("2031-05-05", Stance.ASSERTED)).stanceOf("r-undated"))
                .isEqualTo(ClaimStance.NOT_MENTIONED);
        assertThat(find(told(null, Stance.ASSERTED)).stanceOf("r-early")).isEqualTo(ClaimStance.NOT_MENTIONED);
    }

    @Test
    void aReportOfTheDayItselfCouldHaveToldIt() {
        assertThat(find(told("2031-05-06", Stance.ASSERTED)).stanceOf("r-other"))
                .isEqualTo(ClaimStance.NOT_MENTIONED);
    }

    @Test
    void aDenialIsNeverHiddenByAnAssertion() {
        ReportStance stance =
                find(told("2031-05-05", Stance.UNCERTAIN, Stance.ASSERTED, Stance.DENIED)).stances().stream()
                        .filter(s -> s.report().equals("r-teller"))
                        .findFirst()
                        .orElseThrow();
        assertThat(stance.stance()).isEqualTo(ClaimStance.DENIED);
        assertThat(stance.also()).containsExactly(ClaimStance.ASSERTED, ClaimStance.UNCERTAIN);
    }

    @Test
    void whoSaysThatItDidNotHappenDeniesWhatOthersAssert() {
        CaseBuilder c = new CaseBuilder().report("r-teller", "2031-05-06").report("r-other", "2031-05-06");
        c.say("r-teller", SEIZED);
        c.say("r-other", "The harbour was not seized").polarity(Polarity.NEGATIVE);
        assertThat(find(c).stanceOf("r-other")).isEqualTo(ClaimStance.DENIED);
        assertThat(find(c).stanceOf("r-teller")).isEqualTo(ClaimStance.ASSERTED);
    }

    @Test
    void whatAllTellWithANegationNobodyDenies() {
        CaseBuilder c = new CaseBuilder().report("r-teller", "2031-05-06");
        c.say("r-teller", "The harbour was not seized").polarity(Polarity.NEGATIVE);
        assertThat(find(c).stanceOf("r-teller")).isEqualTo(ClaimStance.ASSERTED);
    }

    @Test
    void everyStanceOfAStatementHasItsOwn() {
        assertThat(Map.of(
                        Stance.ASSERTED, ClaimStance.ASSERTED,
                        Stance.DENIED, ClaimStance.DENIED,
                        Stance.UNCERTAIN, ClaimStance.UNCERTAIN,
                        Stance.PREDICTED, ClaimStance.PREDICTED,
                        Stance.CALLED_FOR, ClaimStance.CALLED_FOR))
                .allSatisfy((stance, expected) -> assertThat(
                                find(told(null, stance)).stanceOf("r-teller"))
                        .isEqualTo(expected));
    }
}
