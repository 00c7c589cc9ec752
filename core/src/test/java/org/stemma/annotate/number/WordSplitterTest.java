package org.stemma.annotate.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.PlainSentences;

class WordSplitterTest {
    private static List<String> words(String text) {
        return WordSplitter.split(text, PlainSentences.of(text)).stream()
                .flatMap(List::stream)
                .map(Word::text)
                .toList();
    }

    @Test
    void lettersAndDigitsPart() {
        assertThat(words("Some 250km of Track, it says"))
                .containsExactly("some", "250", "km", "of", "track", ",", "it", "says");
    }

    @Test
    void abbreviationsKeepNoDotAndClocksNoDots() {
        assertThat(words("on Sept. 5 at 7 p.m. in Orlen"))
                .containsExactly("on", "sept", "5", "at", "7", "pm", "in", "orlen");
    }

    @Test
    void aDotAfterAnyOtherWordIsAWord() {
        assertThat(words("it rained. Orlen")).containsExactly("it", "rained", ".", "orlen");
    }

    @Test
    void accentsAndLettersBeyondTheBasicPlaneStayInTheirWord() {
        assertThat(words("in K\u00f6ln \ud835\udc00b now")).containsExactly("in", "k\u00f6ln", "\ud835\udc00b", "now");
    }

    @Test
    void theGenitiveIsAWordOfItsOwn() {
        assertThat(words("Orlen\u2019s bridge")).containsExactly("orlen", "'s", "bridge");
    }
}
