package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    private static final int SIZE = 5;
    private static final int WINDOW = 4;

    private static String words(Random random, int count) {
        return random.ints(count, 0, 5000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    }

    private static long[] sample(String text) {
        return Shingles.winnow(Shingles.hashes(Words.of(text), SIZE), WINDOW);
    }

    @Test
    void thereAreAsManyShinglesAsPlacesWhereOneBegins() {
        assertThat(Shingles.hashes(Words.of("a b c d e f"), SIZE)).hasSize(2);
        assertThat(Shingles.hashes(Words.of("a b c d"), SIZE)).isEmpty();
        assertThat(sample("a b c d")).isEmpty();
    }

    @Test
    void aSharedRunLongEnoughAlwaysLeavesACommonHash() {
        long seed = 20311107;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String shared = words(random, SIZE + WINDOW - 1);
            String one = words(random, 40) + " " + shared + " " + words(random, 30);
            String other = words(random, 7) + " " + shared + " " + words(random, 55);
            Set<Long> common = Arrays.stream(sample(one)).boxed().collect(Collectors.toCollection(HashSet::new));
            common.retainAll(Arrays.stream(sample(other)).boxed().toList());
            assertThat(common).as("seed %d, round %d", seed, i).isNotEmpty();
        }
    }

    @Test
    void winnowingKeepsAboutTwoOfFive() {
        long[] all = Shingles.hashes(Words.of(words(new Random(3), 4000)), SIZE);
        assertThat((double) Shingles.winnow(all, WINDOW).length / all.length).isBetween(0.35, 0.45);
    }
}
