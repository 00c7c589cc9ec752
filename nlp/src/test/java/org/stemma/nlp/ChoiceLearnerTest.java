package org.stemma.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.nlp.ChoiceLearner.Choice;

class ChoiceLearnerTest {
    private static Choice choice(String group, int chosen, String... options) {
        return new Choice(group, List.of(options).stream().map(List::of).toList(), chosen);
    }

    @Test
    void whatIsChosenMoreOftenWeighsMore() {
        List<Choice> choices =
                List.of(choice("a", 0, "red", "blue"), choice("b", 1, "blue", "red"), choice("c", 0, "blue", "red"));
        var weights = new ChoiceLearner(1, 1).learn(choices);
        assertThat(weights.getOrDefault("red", 0.0)).isPositive();
        assertThat(weights.getOrDefault("red", 0.0)).isCloseTo(-weights.getOrDefault("blue", 0.0), within(1e-4));
    }

    @Test
    void withoutEvidenceAWeightIsNothing() {
        List<Choice> choices = List.of(choice("a", 0, "red", "blue"), choice("a", 1, "red", "blue"));
        assertThat(new ChoiceLearner(1, 1).learn(choices))
                .allSatisfy((name, weight) -> assertThat(weight).isCloseTo(0, within(1e-4)));
    }

    @Test
    void aTighterPriorKeepsWeightsNearerToNothing() {
        List<Choice> choices = List.of(choice("a", 0, "red", "blue"), choice("b", 0, "red", "blue"));
        double loose = new ChoiceLearner(10, 1).learn(choices).getOrDefault("red", 0.0);
        double tight = new ChoiceLearner(0.1, 1).learn(choices).getOrDefault("red", 0.0);
        assertThat(tight).isPositive().isLessThan(loose);
    }

    @Test
    void aFeatureOfTooFewGroupsGetsNoWeight() {
        List<Choice> choices = List.of(choice("a", 0, "red", "blue"), choice("a", 0, "red", "green"));
        assertThat(new ChoiceLearner(1, 2).learn(choices)).isEmpty();
    }

    @Test
    void aChoiceOutsideItsOptionsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> choice("a", 2, "red", "blue"));
    }
}
