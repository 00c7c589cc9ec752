package org.stemma.annotate.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.PlainSentences;

class NumberReaderTest {
    private static List<Word> words(String text) {
        return WordSplitter.split(text, PlainSentences.of(text).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "1,500|1500",
                "330,000 people|330000",
                "1.5 million|1500000",
                "21|21",
                "twenty-one girls|21",
                "forty|40",
                "two hundred and five|205",
                "three thousand four hundred|3400",
                "six hundred thousand|600000",
                "2bn|2000000000",
            })
    void aNumberHasItsValue(String text, String value) {
        assertThat(NumberReader.findAt(words(text), 0))
                .hasValueSatisfying(n -> assertThat(n.value()).isEqualByComparingTo(value));
    }

    @Test
    void aScaleAloneIsNoNumber() {
        assertThat(NumberReader.findAt(words("million reasons"), 0)).isEmpty();
    }

    @Test
    void aCommaBeforeAnotherNumberDoesNotJoinThem() {
        assertThat(NumberReader.findAt(words("3, 500 left"), 0))
                .hasValueSatisfying(n -> assertThat(n.value()).isEqualByComparingTo("3"));
    }

    @Test
    void aHugeRunOfDigitsIsNoNumber() {
        assertThat(NumberReader.findAt(words("9".repeat(5000)), 0)).isEmpty();
    }

    @Test
    void wordsAreFinerThanTokensAndKeepTheirPlaces() {
        String text = "A 12-hour flight at 6 p.m. on Nov. 8";
        assertThat(words(text))
                .extracting(Word::text)
                .containsExactly("a", "12", "-", "hour", "flight", "at", "6", "pm", "on", "nov", "8");
        assertThat(words(text))
                .allSatisfy(w -> assertThat(text.substring(w.begin(), w.end())).isNotBlank());
    }
}
