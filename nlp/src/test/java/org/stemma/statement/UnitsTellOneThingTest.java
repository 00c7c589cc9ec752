package org.stemma.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A unit is one thing told: no clause is cut off from the one without which it says nothing, and none is kept that tells its own. */
class UnitsTellOneThingTest {
    private static List<String> units(String text) {
        return PlainReading.statements(text, Set.of()).stream()
                .map(s -> s.anchor().exact())
                .toList();
    }

    private static Statement only(String text) {
        List<Statement> all = PlainReading.statements(text, Set.of());
        assertThat(all).as(text).hasSize(1);
        return all.getFirst();
    }

    @Test
    void aQuotationThatEndsAmidAUnitKeepsTheMarkThatOpensIt() {
        assertThat(
                        units(
                                "The mayor expressed \u201cregret\u201d over the strike, calling it \u201ca crime\u201d against the town."))
                .noneMatch(u -> u.startsWith("regret\u201d") || u.startsWith("a crime\u201d"));
    }

    @Test
    void whatSomebodyKnowsIsToldWithTheirKnowing() {
        Statement trusted = only("\"We trust that our government will bring them back,\" the mayor said.");
        assertThat(trusted.anchor().exact()).isEqualTo("We trust that our government will bring them back");
        assertThat(trusted.predicate()).isEqualTo("bring");
        assertThat(trusted.stance()).isEqualTo(Stance.PREDICTED);
        assertThat(only("\"I believe there were eleven shots,\" the mayor said.")
                        .stance())
                .isEqualTo(Stance.UNCERTAIN);
        assertThat(units("\"We want to see that we reach those sailors soon,\" Mr. Kohl said."))
                .containsExactly("We want to see that we reach those sailors soon");
        assertThat(units("\"I saw the guard hit the floor, and then I ran,\" the mayor said."))
                .containsExactly("I saw the guard hit the floor", "I ran");
    }

    @Test
    void whatIsUnknownStandsWithoutItsFrame() {
        for (String text : List.of(
                "It remains unknown whether or not the boy is still alive.",
                "It is not known if the boy is still alive.",
                "Whether the boy is still alive remains unknown.")) {
            Statement unknown = only(text);
            assertThat(unknown.anchor().exact()).startsWith("the boy is still alive");
            assertThat(unknown.stance()).isEqualTo(Stance.UNCERTAIN);
        }
        assertThat(only("The whereabouts of the boy are not known.").anchor().exact())
                .isEqualTo("The whereabouts of the boy are not known");
    }

    @Test
    void aClauseThatIsASubjectStaysOne() {
        assertThat(units("What happened in between is now clear."))
                .containsExactly("What happened in between is now clear");
    }

    @Test
    void aMainClauseTakenForASubjectIsToldAlone() {
        assertThat(
                        units(
                                "Dozens of sailors have been carried to the pier and sadly we can tell there has been a loss of cargo."))
                .containsExactly("Dozens of sailors have been carried to the pier", "there has been a loss of cargo");
        assertThat(units("I know.")).hasSize(1);
    }

    @Test
    void aRelativeClauseThatWaitsForItsObjectStaysWithItsNoun() {
        assertThat(units("The crisis it sparked is in full swing."))
                .containsExactly("The crisis it sparked is in full swing");
        assertThat(units("The crisis, which sparked a war, is in full swing.")).hasSize(2);
    }

    @Test
    void whatAPrepositionLeadsToStays() {
        assertThat(units("The minister faced criticism for failing to find the captives."))
                .containsExactly("The minister faced criticism for failing to find the captives");
        assertThat(units("With troops closing in, the rebels left the town.")).hasSize(2);
    }

    @Test
    void aConditionStaysWithWhatItIsAConditionOf() {
        Statement told = only("If the rebels helped, then the truce has become an alliance.");
        assertThat(told.anchor().exact()).startsWith("If the rebels");
        assertThat(told.stance()).isEqualTo(Stance.UNCERTAIN);
        assertThat(units("The union will mend the road once the dam has been rebuilt."))
                .containsExactly("The union will mend the road once the dam has been rebuilt");
        assertThat(units("The union mended the road after the dam had been rebuilt."))
                .containsExactly("The union mended the road", "the dam had been rebuilt");
    }

    @Test
    void aBareTimeStaysUnlessItTellsOfAnEvent() {
        assertThat(units("As he spoke, several men left the hall."))
                .containsExactly("As he spoke, several men left the hall");
        assertThat(units("When she walked in, he shot her with a gun."))
                .containsExactly("When she walked in, he shot her with a gun");
        assertThat(units("He saw his sons before he died.")).containsExactly("He saw his sons", "he died");
    }

    @Test
    void whatCameAfterSomethingIsToldWithIt() {
        assertThat(units("The advance on Orvane came after troops met allied forces at the border."))
                .containsExactly(
                        "The advance on Orvane came after troops met allied forces at the border",
                        "troops met allied forces at the border");
    }

    @Test
    void anOpenQuestionIsToldInItsFrameAndAlone() {
        List<Statement> told =
                PlainReading.statements("Investigators are looking closely at whether the mill was robbed.", Set.of());
        assertThat(told)
                .extracting(s -> s.anchor().exact())
                .containsExactly(
                        "Investigators are looking closely at whether the mill was robbed", "the mill was robbed");
        assertThat(told).extracting(Statement::stance).containsExactly(Stance.ASSERTED, Stance.UNCERTAIN);
    }

    @Test
    void noUnitBeginsWithAMarkWhoseQuotationIsNotClosed() {
        assertThat(
                        units(
                                "State television declared that \"Orvane is free,\" while a commander said that \"the port is lost.\""))
                .containsExactly("Orvane is free", "the port is lost");
    }

    @Test
    void thereStandsWithWhatThereIs() {
        assertThat(
                        units(
                                "Idris Kohl, a constable at the Orvane Police (OP), confirmed there had been losses and called the flood a mishap."))
                .contains("there had been losses");
        assertThat(units("He lived there and had been happy."))
                .first()
                .asString()
                .endsWith("there");
    }

    @Test
    void thatIsNoLinkWhereItPoints() {
        assertThat(units("That man later died.")).containsExactly("That man later died");
        assertThat(units("\"That would change the plans,\" the mayor said."))
                .containsExactly("That would change the plans");
        assertThat(units("The mayor said that the man later died.")).containsExactly("the man later died");
    }
}
