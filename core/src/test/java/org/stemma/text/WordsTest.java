package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static List<String> split(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.count()).mapToObj(words::exact).toList();
    }

    private static boolean sameKey(String one, String other) {
        return Words.of(one).key(0) == Words.of(other).key(0);
    }

    @Test
    void apostrophesAndSeparatorsStayInsideWordsAndHyphensPartThem() {
        assertThat(split("The dam's 1,200-odd keepers can’t pay 2.5 million."))
                .containsExactly("The", "dam's", "1,200", "odd", "keepers", "can’t", "pay", "2.5", "million");
    }

    @Test
    void anEmptyTextHasNoWords() {
        assertThat(split(" \n—! ")).isEmpty();
    }

    @Test
    void caseAccentsPossessivesSpellingsAndNumberWordsAreLevelled() {
        assertThat(sameKey("Café", "cafe")).isTrue();
        assertThat(sameKey("mayor’s", "mayor")).isTrue();
        assertThat(sameKey("organisation", "organization")).isTrue();
        assertThat(sameKey("travelled", "traveled")).isTrue();
        assertThat(sameKey("harbours", "harbors")).isTrue();
        assertThat(sameKey("1,200", "1200")).isTrue();
        assertThat(sameKey("twelve", "12")).isTrue();
        assertThat(sameKey("wise", "wize")).isFalse();
        assertThat(sameKey("2.5", "25")).isFalse();
    }

    @Test
    void aWordIsFoundByTheCharacterAfterWhichItEnds() {
        Words words = Words.of("one two  three");
        assertThat(words.firstAfter(0)).isZero();
        assertThat(words.firstAfter(3)).isEqualTo(1);
        assertThat(words.firstAfter(8)).isEqualTo(2);
        assertThat(words.firstAfter(14)).isEqualTo(3);
        assertThat(words.span(1, 3).of(words.text())).isEqualTo("two  three");
    }
}
