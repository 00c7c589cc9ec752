package org.stemma.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.claim.CaseBuilder;
import org.stemma.claim.ClaimFinder;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.align.MatchOptions;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.value.Bound;
import org.stemma.value.Precision;

/** Ages, lengths, states that change, and counts of different extent. */
class MeasuredConflictsTest {
    private final CaseBuilder c = new CaseBuilder().report("r-1", "2031-05-04").report("r-2", "2031-05-04");

    private List<Conflict> conflicts() {
        List<ClaimGroup> groups = new ClaimFinder(MatchOptions.DEFAULT).group(c.statements(), c.build());
        return ConflictFinder.find(groups, List.of(), c.build());
    }

    @Test
    void twoAgesOfTheOnlyChildAreAConflictOfNumbers() {
        c.say("r-1", "A five-year-old boy fell into the shaft near Orvey.").type("accident.collapse", "fall");
        c.say("r-2", "The six-year-old is trapped under the mill.").type("accident.collapse", "trap");
        c.report("r-3", "2031-05-04")
                .say("r-3", "Singing kept the six-year-old awake.")
                .type("accident.collapse", "keep");
        assertThat(conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.QUANTITY);
            assertThat(conflict.sides()).extracting(Side::value).containsExactly("five-year-old", "six-year-old");
        });
    }

    @Test
    void twoReportsOfChildrenMayTellOfTwoChildren() {
        c.say("r-1", "A five-year-old boy fell into the shaft near Orvey.").type("accident.collapse", "fall");
        c.say("r-2", "A singer was six years old when she left Lessik.").type("accident.collapse", "leave");
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void aBoyAndAGirlAreTwoChildren() {
        c.say("r-1", "A five-year-old boy fell into the shaft near Orvey.").type("accident.collapse", "fall");
        c.say("r-2", "A six-year-old girl is trapped under the mill.").type("accident.collapse", "trap");
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void monthsWithinTheYearOfAnAgeAreNoConflict() {
        c.say("r-1", "A 1-year-old boy fell into the shaft near Orvey.").type("accident.collapse", "fall");
        c.say("r-2", "The 14-month-old is trapped under the mill.").type("accident.collapse", "trap");
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void agesInDigitsAreRead() {
        c.say("r-1", "A 9-month-old girl was hurt near Orvey.").type("accident.collapse", "hurt");
        c.say("r-2", "The 2-year-old is in hospital.").type("accident.collapse", "be");
        c.report("r-3", "2031-05-04")
                .say("r-3", "A nurse sang for the 2-year-old.")
                .type("accident.collapse", "sing");
        assertThat(conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides())
                        .extracting(Side::value)
                        .containsExactly("9-month-old", "2-year-old"));
    }

    @Test
    void feetAreHeldAgainstMetres() {
        c.say("r-1", "The boy fell into a well measuring 130ft deep at Orvey.")
                .type("accident.collapse", "fall")
                .length("130ft", 130, "foot");
        c.say("r-2", "He fell into an 80m-deep well, the police said.")
                .type("accident.collapse", "fall")
                .length("80m", 80, "metre");
        assertThat(conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.explanation()).contains("depth").contains("well");
            assertThat(conflict.sides()).extracting(Side::value).containsExactly("130ft", "80m");
        });
    }

    @Test
    void theSameDepthInFeetIsNoConflict() {
        c.say("r-1", "The boy fell into a well measuring 130ft deep at Orvey.")
                .type("accident.collapse", "fall")
                .length("130ft", 130, "foot");
        c.say("r-2", "He fell into a 40m-deep well, the police said.")
                .type("accident.collapse", "fall")
                .length("40m", 40, "metre");
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void aNumberAndMoreThanThatNumberExcludeEachOther() {
        injured("r-1", "51", Bound.EXACT);
        injured("r-2", "more than 51", Bound.MORE_THAN);
        assertThat(conflicts()).singleElement().extracting(Conflict::scope).isEqualTo(Scope.UNCLEAR);
    }

    @Test
    void moreThanARoundNumberIsNoOtherNumber() {
        c.say("r-1", "The crash injured 50 people.")
                .type("casualty.injured", "injure")
                .number("50", Bound.EXACT, 50L, 50L, "people", "injured");
        c.say("r-2", "The crash injured more than 50 people.")
                .type("casualty.injured", "injure")
                .number("more than 50", Bound.MORE_THAN, 50L, null, "people", "injured");
        assertThat(conflicts()).isEmpty();
    }

    private void injured(String report, String words, Bound bound) {
        c.say(report, "The crash injured " + words + " people.")
                .type("casualty.injured", "injure")
                .number(words, bound, 51L, bound == Bound.EXACT ? 51L : null, "people", "injured");
    }

    @Test
    void howManyAreInCustodyChangesFromDayToDay() {
        c.report("r-3", "2031-05-06");
        c.say("r-1", "Police arrested 4 men after the fire in Orvey.")
                .type("crime.arrest", "arrest")
                .number("4", Bound.EXACT, 4L, 4L, "man", "detained");
        c.say("r-3", "Police hold 2 men after the fire in Orvey.")
                .type("crime.arrest", "arrest")
                .number("2", Bound.EXACT, 2L, 2L, "man", "detained");
        assertThat(conflicts()).singleElement().extracting(Conflict::scope).isEqualTo(Scope.DIFFERS);
    }

    @Test
    void whoCrossedABorderIsNotWhoLeftATown() {
        displaced("r-1", "2,000", 2000, "people fled across the border from Orvey.");
        displaced("r-2", "9,000", 9000, "people left Orvey.");
        assertThat(conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.scope()).isEqualTo(Scope.DIFFERS);
            assertThat(conflict.explanation()).contains("border");
        });
    }

    private void displaced(String report, String words, long number, String rest) {
        c.say(report, words + " " + rest)
                .type("displacement.displaced", "flee")
                .number(words, Bound.EXACT, number, number, "people", "displaced");
    }

    @Test
    void aCountOverManyHappeningsIsNotHeldAgainstOne() {
        injured("r-1", "51", Bound.EXACT);
        c.say("r-2", "So far this year 88 people were injured in Orvey.")
                .type("casualty.injured", "injure")
                .number("88", Bound.EXACT, 88L, 88L, "people", "injured");
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void twoDenialsOfOneGroupAreOneConflict() {
        c.actor("Tarkin militia");
        c.say("r-1", "Tarkin militia men took part in the storming of the fort")
                .type("conflict.deployment", "take")
                .argument(Role.AGENT, "Tarkin militia");
        for (String words : List.of("its own fighters crossed the border", "its guns had fired on the mill")) {
            c.say("r-2", words)
                    .type("conflict.attack", "do")
                    .stance(Stance.DENIED)
                    .by("Tarkin militia");
        }
        assertThat(conflicts())
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.sides().getLast().statements()).hasSize(2));
    }

    @Test
    void aDenialOfHavingEnteredAnswersWhatIsToldOfThemThere() {
        c.actor("Tarkin militia");
        c.place("Varnholt", 10.0, 10.0, Precision.PROVINCE);
        c.place("Orvey", 10.1, 10.1, Precision.TOWN);
        c.say("r-1", "Tarkin militia men took part in the storming of Orvey")
                .type("conflict.deployment", "take")
                .argument(Role.AGENT, "Tarkin militia");
        c.say("r-1", "Shepherds were helped by Tarkin militia men")
                .type("conflict.deployment", "help")
                .argument(Role.AGENT, "Tarkin militia");
        c.say("r-2", "its fighters entered Varnholt")
                .type("territory.entered", "enter")
                .argument(Role.PATIENT, "Varnholt")
                .stance(Stance.DENIED)
                .by("Tarkin militia");
        assertThat(conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.scope()).isEqualTo(Scope.SAME);
            assertThat(conflict.sides().getFirst().statements()).hasSize(1);
        });
    }

    @Test
    void enteredAndCapturedOnOneDayIsAStatusConflict() {
        town("r-1", "territory.captured", "Rebels captured Orvey.");
        town("r-2", "territory.entered", "Rebels entered Orvey.");
        assertThat(conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.STATUS);
            assertThat(conflict.sides()).extracting(Side::value).containsExactly("captured", "entered");
        });
    }

    @Test
    void capturedInALaterReportIsAnUpdateOfEntered() {
        c.report("r-3", "2031-05-05");
        town("r-3", "territory.captured", "Rebels captured Orvey.");
        town("r-2", "territory.entered", "Rebels entered Orvey.");
        assertThat(conflicts()).isEmpty();
    }

    private void town(String report, String type, String words) {
        c.place("Orvey", 10.0, 10.0, Precision.TOWN);
        c.say(report, words).type(type, "take").argument(Role.PATIENT, "Orvey").on("2031-05-04");
    }
}
