package org.stemma.claim.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventWordsTest {
    @Test
    void otherWordsForOneThingShareAMeaningAcrossPartsOfSpeech() {
        assertThat(EventWords.of("arrest", true).shares(EventWords.of("apprehend", true)))
                .isTrue();
        assertThat(EventWords.of("explode", true).shares(EventWords.of("blast", false)))
                .isTrue();
        assertThat(EventWords.of("arrest", true).shares(EventWords.of("flood", true)))
                .isFalse();
    }

    @Test
    void aPhraseMeansSomethingElseThanItsVerbAlone() {
        EventWords.Meaning phrase = EventWords.of("call+off", true);

        assertThat(phrase.phrase()).isTrue();
        assertThat(phrase.excludes(EventWords.of("call", true))).isTrue();
        assertThat(phrase.excludes(EventWords.of("cancel", true))).isFalse();
    }

    @Test
    void aWordThatTheTableDoesNotKnowMeansNothing() {
        assertThat(EventWords.of("whittle", true)).isEqualTo(EventWords.Meaning.UNKNOWN);
    }
}
