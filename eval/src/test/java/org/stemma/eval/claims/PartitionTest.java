package org.stemma.eval.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PartitionTest {
    private static final Offset<Double> CLOSE = within(0.001);
    private static final Partition GOLD = Partition.of(List.of(List.of("a", "b", "c"), List.of("d", "e", "f", "g")));
    private static final Partition FOUND =
            Partition.of(List.of(List.of("a", "b"), List.of("c", "d"), List.of("f", "g", "e")));

    @Test
    void aPerfectGroupingScoresOneEverywhere() {
        assertThat(Partition.bCubed(GOLD, GOLD).f1()).isEqualTo(1);
        assertThat(Partition.muc(GOLD, GOLD).f1()).isEqualTo(1);
        assertThat(Partition.ceafE(GOLD, GOLD).f1()).isEqualTo(1);
        assertThat(Partition.adjustedRand(GOLD, GOLD)).isEqualTo(1);
        assertThat(Partition.conll(GOLD, GOLD)).isEqualTo(1);
    }

    @Test
    void bCubedAveragesOverItems() {
        Ratio score = Partition.bCubed(FOUND, GOLD);
        assertThat(score.precision()).isCloseTo((1 + 1 + 0.5 + 0.5 + 3) / 7, CLOSE);
        assertThat(score.recall()).isCloseTo((2 / 3.0 * 2 + 1 / 3.0 + 1 / 4.0 + 3 * 3 / 4.0) / 7, CLOSE);
    }

    @Test
    void mucCountsLinks() {
        Ratio score = Partition.muc(FOUND, GOLD);
        assertThat(score.precision()).isCloseTo(3 / 4.0, CLOSE);
        assertThat(score.recall()).isCloseTo(3 / 5.0, CLOSE);
    }

    @Test
    void ceafAlignsGroupsOneToOne() {
        double best = 2.0 * 2 / 5 + 2.0 * 3 / 7;
        Ratio score = Partition.ceafE(FOUND, GOLD);
        assertThat(score.precision()).isCloseTo(best / 3, CLOSE);
        assertThat(score.recall()).isCloseTo(best / 2, CLOSE);
    }

    @Test
    void theAdjustedRandIndexOfItemsAloneIsZero() {
        Partition alone = Partition.of(List.of(
                List.of("a"), List.of("b"), List.of("c"), List.of("d"), List.of("e"), List.of("f"), List.of("g")));
        assertThat(Partition.adjustedRand(alone, GOLD)).isCloseTo(0, CLOSE);
        assertThat(Partition.adjustedRand(FOUND, GOLD)).isBetween(0.2, 0.6);
    }
}
