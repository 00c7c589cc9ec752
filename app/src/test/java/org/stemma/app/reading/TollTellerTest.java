package org.stemma.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.app.reading.HeadView.Fact;
import org.stemma.app.sample.SampleVariants;
import org.stemma.conflict.Figure;
import org.stemma.conflict.event.Event;

class TollTellerTest {
    private static Optional<Fact> find(String type, String claim) {
        Figure toll = new Figure(
                "f-1",
                "killed",
                "people",
                null,
                BigDecimal.ONE,
                BigDecimal.ONE,
                List.of("s-5"),
                "x-dead",
                "e-1",
                List.of());
        Event main = new Event(
                "e-1",
                true,
                "what happened",
                type,
                null,
                null,
                List.of(),
                List.of(),
                List.of(claim),
                List.of("r-coast"),
                "g-1");
        return new TollTeller(new PageIndex(SampleVariants.figures(List.of(toll), List.of(main)))).find();
    }

    @Test
    void anEventThatKillsHasItsToll() {
        assertThat(find("accident.sinking", "c-fall")).get().satisfies(fact -> {
            assertThat(fact.values()).containsExactly("1 person killed");
            assertThat(fact.disputed()).isEqualTo("x-dead");
        });
    }

    @Test
    void aReleaseHasNoneUnlessItsOwnClaimsTellIt() {
        assertThat(find("crime.release", "c-fall")).isEmpty();
        assertThat(find("crime.release", "c-dead")).isPresent();
    }
}
