package org.stemma.annotate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceAdjectivesTest {
    private static PlaceAdjectives of(String... places) {
        PlaceAdjectives adjectives = new PlaceAdjectives(List.of());
        for (String place : places) {
            adjectives.add(place);
        }
        return adjectives;
    }

    @Test
    void anEndingMayFollowThePlaceOrTakeItsLastLetter() {
        PlaceAdjectives adjectives = of("kalvenia", "orlin", "torvane");
        assertThat(List.of("kalvenian", "kalvenians", "orlinese", "torvanian", "orlinians"))
                .allMatch(adjectives::isDerived);
    }

    @Test
    void aPlaceItselfAndWordsOfOtherPlacesAreNotDerived() {
        PlaceAdjectives adjectives = of("kalvenia", "orlin", "ori");
        assertThat(List.of("kalvenia", "orlin", "brennian", "orian", "orlis")).noneMatch(adjectives::isDerived);
    }

    @Test
    void aPlaceThatIsForgottenCountsOnlyIfAnotherGroupBearsItsName() {
        PlaceAdjectives adjectives = of("orlin", "orlin");
        adjectives.remove("orlin");
        assertThat(adjectives.isDerived("orlinian")).isTrue();
        adjectives.remove("orlin");
        assertThat(adjectives.isDerived("orlinian")).isFalse();
    }
}
