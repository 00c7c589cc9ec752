package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MappedTextTest {
    @Test
    void foldedTextHasSinglePlainSpacesAndKnowsItsPlaces() {
        String input = " \u00a0A\u00ad ferry\t\n left\u200b. ";
        MappedText folded = MappedText.of(input, 0, input.length()).folded();
        assertThat(folded.text()).isEqualTo("A ferry left.");
        assertThat(folded.offsets().toRaw(new Span(2, 7)).of(input)).isEqualTo("ferry");
    }

    @Test
    void whateverIsCutAndJoinedEachCharacterLeadsBackToItself() {
        long seed = 99;
        Random random = new Random(seed);
        String alphabet = "ab \t\u00a0\n\u200bcdé";
        for (int round = 0; round < 300; round++) {
            StringBuilder input = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                input.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int cut = random.nextInt(length + 1);
            MappedText joined = MappedText.of(input.toString(), 0, cut)
                    .folded()
                    .join(" ", MappedText.of(input.toString(), cut, length).folded());
            OffsetMap map = joined.offsets();
            for (int i = 0; i < joined.length(); i++) {
                if (joined.text().charAt(i) != ' ') {
                    assertThat(map.toRaw(new Span(i, i + 1)).of(input.toString()))
                            .as("seed %d, round %d, at %d", seed, round, i)
                            .isEqualTo(joined.text().substring(i, i + 1));
                }
            }
        }
    }
}
