package org.stemma.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.claim.CaseBuilder;
import org.stemma.claim.ClaimFinder;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.align.MatchOptions;
import org.stemma.statement.Polarity;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.value.Bound;
import org.stemma.value.Precision;

class ConflictFinderTest {
    @Test
    void anotherDayForTheSameEventIsADateConflictWithBothSides() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-05");
        seized(c, "r-1", "2020-05-04");
        seized(c, "r-2", "2020-05-05");

        assertThat(conflicts(c)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.DATE);
            assertThat(conflict.scope()).isEqualTo(Scope.SAME);
            assertThat(conflict.sides()).extracting(Side::value).containsExactly("2020-05-04", "2020-05-05");
        });
    }

    @Test
    void theSameDayIsNoConflict() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-05");
        seized(c, "r-1", "2020-05-04");
        seized(c, "r-2", "2020-05-04");

        assertThat(conflicts(c)).isEmpty();
    }

    @Test
    void aCopiedSentenceThatSaysTonightIsNoDateConflict() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-05");
        seized(c, "r-1", "2020-05-04", "Rebels seized the harbour of Velmora tonight");
        seized(c, "r-2", "2020-05-05", "Rebels seized the harbour of Velmora tonight");

        assertThat(conflicts(c)).isEmpty();
    }

    @Test
    void othersBesideANumberAreNoSecondNumberOfTheSame() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        killed(c, "r-1", "12", Bound.EXACT, 12L, 12L);
        c.say("r-2", "In the fire 3 others were killed")
                .type("casualty.killed", "kill")
                .number("3", Bound.EXACT, 3L, 3L, "people", "killed");

        assertThat(conflicts(c)).isEmpty();
    }

    @Test
    void whoeverDeniesStandsAgainstThoseWhoSayItInOtherWords() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        c.actor("Tarkin militia");
        c.say("r-1", "Tarkin militia men took part in the storming of the fort")
                .type("conflict.deployment", "take")
                .argument(Role.AGENT, "Tarkin militia");
        c.say("r-2", "its own fighters crossed the border")
                .type("territory.entered", "cross")
                .argument(Role.AGENT, "its own fighters")
                .stance(Stance.DENIED)
                .by("Tarkin militia");

        assertThat(conflicts(c)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.POLARITY);
            assertThat(conflict.scope()).isEqualTo(Scope.UNCLEAR);
        });
    }

    @Test
    void differentNumbersOfTheSameAreAQuantityConflict() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        killed(c, "r-1", "12", Bound.EXACT, 12L, 12L);
        killed(c, "r-2", "19", Bound.EXACT, 19L, 19L);

        assertThat(conflicts(c)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.QUANTITY);
            assertThat(conflict.scope()).isEqualTo(Scope.SAME);
            assertThat(conflict.sides()).extracting(Side::value).containsExactly("12", "19");
        });
        assertThat(figures(c)).singleElement().satisfies(figure -> {
            assertThat(figure.low()).isEqualTo(BigDecimal.valueOf(12));
            assertThat(figure.high()).isEqualTo(BigDecimal.valueOf(19));
            assertThat(figure.conflict()).isNotNull();
        });
    }

    @Test
    void containmentIsNoConflict() {
        CaseBuilder c = new CaseBuilder()
                .report("r-1", "2020-05-04")
                .report("r-2", "2020-05-04")
                .report("r-3", "2020-05-04");
        killed(c, "r-1", "at least 12", Bound.AT_LEAST, 12L, null);
        killed(c, "r-2", "14", Bound.EXACT, 14L, 14L);
        killed(c, "r-3", "Dozens of", Bound.VAGUE, 12L, 99L);

        assertThat(conflicts(c)).isEmpty();
        assertThat(figures(c)).singleElement().satisfies(figure -> {
            assertThat(figure.low()).isEqualTo(BigDecimal.valueOf(12));
            assertThat(figure.high()).isEqualTo(BigDecimal.valueOf(14));
            assertThat(figure.conflict()).isNull();
        });
    }

    @Test
    void aCountThatGrewFromDayToDayDiffersInScope() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-06");
        killed(c, "r-1", "12", Bound.EXACT, 12L, 12L);
        killed(c, "r-2", "19", Bound.EXACT, 19L, 19L);

        assertThat(conflicts(c)).singleElement().extracting(Conflict::scope).isEqualTo(Scope.DIFFERS);
    }

    @Test
    void anotherMeasureIsNoConflict() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        killed(c, "r-1", "12", Bound.EXACT, 12L, 12L);
        c.say("r-2", "Another 19 people were injured in the fire")
                .type("casualty.injured", "injure")
                .number("19", Bound.EXACT, 19L, 19L, "people", "injured");

        assertThat(conflicts(c)).isEmpty();
        assertThat(figures(c)).hasSize(2);
    }

    @Test
    void numbersForTwoAreasStandSideBySideWithTheirScope() {
        CaseBuilder c = new CaseBuilder()
                .report("r-1", "2020-05-04")
                .report("r-2", "2020-05-04")
                .place("Velmora", 10.0, 10.0, Precision.TOWN)
                .place("Sudran", 14.0, 10.0, Precision.TOWN);
        present(c, "r-1", "Velmora", "1,500", 1500);
        present(c, "r-2", "Sudran", "3,000", 3000);

        assertThat(conflicts(c)).singleElement().satisfies(conflict -> {
            assertThat(conflict.scope()).isEqualTo(Scope.DIFFERS);
            assertThat(conflict.explanation()).contains("Velmora").contains("Sudran");
        });
    }

    @Test
    void aDenialConflictsWithWhatItDenies() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        c.say("r-1", "The Tarkin militia shelled the hospital of Velmora")
                .type("attack.shelled", "shell")
                .argument(Role.AGENT, "Tarkin militia");
        c.say("r-2", "that the Tarkin militia shelled the hospital")
                .type("attack.shelled", "shell")
                .argument(Role.AGENT, "Tarkin militia")
                .stance(Stance.DENIED)
                .by("a militia spokesman");

        assertThat(conflicts(c)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.POLARITY);
            assertThat(conflict.sides()).extracting(Side::value).containsExactly("asserted", "denied");
        });
        List<ClaimGroup> groups = groups(c);
        assertThat(ConflictFinder.contested(conflicts(c), groups))
                .containsExactly(groups.getFirst().id());
    }

    /** A report of the fate of Ada Orlen. */
    private static void fate(CaseBuilder c, String report, String type, String words) {
        c.say(report, words).type(type, "be").argument(Role.PATIENT, "Ada Orlen");
    }

    @Test
    void onePersonDeadHereAndHurtThereIsAStatusConflict() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        c.person("Ada Orlen");
        fate(c, "r-1", "casualty.killed", "Ada Orlen was killed at the gate");
        fate(c, "r-2", "casualty.injured", "Ada Orlen was injured in the street");

        assertThat(conflicts(c)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.STATUS);
            assertThat(conflict.scope()).isEqualTo(Scope.UNCLEAR);
            assertThat(conflict.about()).contains("Ada Orlen");
        });
    }

    @Test
    void aDeathReportedLaterIsAnUpdateAndNoConflict() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-06").report("r-2", "2020-05-04");
        c.person("Ada Orlen");
        fate(c, "r-1", "casualty.died", "Ada Orlen has died");
        fate(c, "r-2", "casualty.injured", "Ada Orlen was injured in the street");

        assertThat(conflicts(c)).isEmpty();
    }

    @Test
    void aReportThatTellsOfTheHurtAndThenTheDeathIsNoConflict() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04");
        c.person("Ada Orlen");
        fate(c, "r-1", "casualty.injured", "Ada Orlen was injured in the street");
        fate(c, "r-1", "casualty.died", "Ada Orlen died at night");

        assertThat(conflicts(c)).isEmpty();
    }

    private static List<Conflict> blasts(double latitude) {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        c.place("Velmora", 10, 10, Precision.TOWN).place("Tarkin", latitude, 10, Precision.TOWN);
        for (String town : List.of("Velmora", "Tarkin")) {
            c.say(town.equals("Velmora") ? "r-1" : "r-2", "A lorry with fertiliser exploded in " + town)
                    .type("conflict.explosion", "explode")
                    .argument(Role.PLACE, town);
        }
        ClaimGroup one = new ClaimGroup("c-1", "A lorry exploded", c.statements(), "conflict.explosion", List.of());
        return ConflictFinder.find(List.of(one), List.of(), c.build());
    }

    @Test
    void oneHappeningInTwoTownsIsAPlaceConflict() {
        assertThat(blasts(12)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.PLACE);
            assertThat(conflict.sides()).extracting(Side::value).containsExactlyInAnyOrder("Velmora", "Tarkin");
        });
    }

    @Test
    void twoNamesOfOneSpotAreNoPlaceConflict() {
        assertThat(blasts(10.01)).isEmpty();
    }

    private static List<Conflict> capturers(String side) {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        c.force("Tarkin militia", "rebels").force("Sudran army", side);
        for (String force : List.of("Tarkin militia", "Sudran army")) {
            c.say(force.startsWith("T") ? "r-1" : "r-2", force + " captured the harbour of Velmora")
                    .type("territory.captured", "capture")
                    .argument(Role.AGENT, force)
                    .argument(Role.PATIENT, "harbour of Velmora");
        }
        ClaimGroup one = new ClaimGroup("c-1", "Capture", c.statements(), "territory.captured", List.of());
        return ConflictFinder.find(List.of(one), List.of(), c.build());
    }

    @Test
    void oneDeedToldOfTwoSidesIsAnActorConflict() {
        assertThat(capturers("government")).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.ACTOR);
            assertThat(conflict.sides())
                    .extracting(Side::value)
                    .containsExactlyInAnyOrder("Tarkin militia", "Sudran army");
        });
    }

    @Test
    void twoForcesOfOneSideAreNoActorConflict() {
        assertThat(capturers("rebels")).isEmpty();
    }

    @Test
    void aPlainNegationOfSomethingElseIsNoPolarityConflict() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        c.say("r-1", "police identified the gunman")
                .type("crime.arrest", "identify")
                .argument(Role.PATIENT, "the gunman");
        c.say("r-2", "the victims were not identified")
                .type("crime.arrest", "identify")
                .argument(Role.PATIENT, "the victims")
                .polarity(Polarity.NEGATIVE);
        ClaimGroup one = new ClaimGroup("c-1", "Identified", c.statements(), "crime.arrest", List.of());

        assertThat(ConflictFinder.find(List.of(one), List.of(), c.build())).isEmpty();
    }

    @Test
    void numbersFarApartMayNotCountTheSame() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        killed(c, "r-1", "12", Bound.EXACT, 12L, 12L);
        killed(c, "r-2", "9000", Bound.EXACT, 9000L, 9000L);

        assertThat(conflicts(c)).singleElement().extracting(Conflict::scope).isEqualTo(Scope.UNCLEAR);
    }

    @Test
    void theTollOfAWarIsNoSideBesideThoseOfABattle() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        killed(c, "r-1", "12", Bound.EXACT, 12L, 12L);
        killed(c, "r-2", "19", Bound.EXACT, 19L, 19L);
        killed(c, "r-2", "9000", Bound.EXACT, 9000L, 9000L);

        assertThat(conflicts(c)).singleElement().satisfies(conflict -> {
            assertThat(conflict.scope()).isEqualTo(Scope.SAME);
            assertThat(conflict.sides()).extracting(Side::value).containsExactly("12", "19");
        });
    }

    @Test
    void aNumberAfterAYearLongAgoIsOfThatYear() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04");
        c.say("r-1", "In 2011 there was a fire, in which 30 people were killed")
                .type("casualty.killed", "kill")
                .on("2011-01-01")
                .number("30", Bound.EXACT, 30L, 30L, "people", "killed");
        c.report("r-2", "2020-05-04");
        killed(c, "r-2", "12", Bound.EXACT, 12L, 12L);

        assertThat(conflicts(c)).isEmpty();
    }

    @Test
    void aPartOfAGroupSaysNothingAgainstTheWhole() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        killed(c, "r-1", "19", Bound.EXACT, 19L, 19L);
        c.say("r-2", "12 of the people killed in the fire were children")
                .type("casualty.killed", "kill")
                .number("12", Bound.EXACT, 12L, 12L, "people", "killed");

        assertThat(conflicts(c)).isEmpty();
    }

    @Test
    void whoDeniesForItsOwnMenDoesNotDenyWhatIsToldOfOthers() {
        CaseBuilder c = new CaseBuilder().report("r-1", "2020-05-04").report("r-2", "2020-05-04");
        c.actor("Tarkin militia");
        c.say("r-1", "Rebels entered the harbour of Velmora")
                .type("territory.entered", "enter")
                .argument(Role.AGENT, "Rebels");
        c.say("r-2", "its men entered the harbour of Velmora")
                .type("territory.entered", "enter")
                .argument(Role.AGENT, "its men")
                .stance(Stance.DENIED)
                .by("Tarkin militia");
        ClaimGroup one = new ClaimGroup("c-1", "Men entered", c.statements(), "territory.entered", List.of());

        assertThat(ConflictFinder.find(List.of(one), List.of(), c.build())).isEmpty();
    }

    private static void seized(CaseBuilder c, String report, String day) {
        seized(c, report, day, "Rebels seized the harbour of Velmora on " + day);
    }

    private static void seized(CaseBuilder c, String report, String day, String words) {
        c.say(report, words)
                .type("territory.captured", "seize")
                .argument(Role.AGENT, "Rebels")
                .argument(Role.PATIENT, "harbour of Velmora")
                .on(day);
    }

    private static void killed(CaseBuilder c, String report, String words, Bound bound, Long low, @Nullable Long high) {
        c.say(report, words + " people were killed in the fire")
                .type("casualty.killed", "kill")
                .number(words, bound, low, high, "people", "killed");
    }

    private static void present(CaseBuilder c, String report, String place, String words, long number) {
        c.say(report, "There are " + words + " fighters around " + place)
                .type("forces.present", "be")
                .argument(Role.PLACE, place)
                .number(words, Bound.EXACT, number, number, "fighter", "present");
    }

    private static List<ClaimGroup> groups(CaseBuilder c) {
        return new ClaimFinder(MatchOptions.DEFAULT).group(c.statements(), c.build());
    }

    private static List<Conflict> conflicts(CaseBuilder c) {
        return ConflictFinder.find(groups(c), List.of(), c.build());
    }

    private static List<Figure> figures(CaseBuilder c) {
        return FigureFinder.find(groups(c), c.build(), conflicts(c), List.of(), List.of());
    }
}
