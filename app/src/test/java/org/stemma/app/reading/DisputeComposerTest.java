package org.stemma.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisputeComposerTest {
    @Test
    void theArticleOfADescriptionIsSmallAmidASentence() {
        assertThat(DisputeComposer.amid("A commander of the militia")).isEqualTo("a commander of the militia");
        assertThat(DisputeComposer.amid("The mayor")).isEqualTo("the mayor");
    }

    @Test
    void theArticleOfANameStays() {
        assertThat(DisputeComposer.amid("The Valley Post")).isEqualTo("The Valley Post");
        assertThat(DisputeComposer.amid("Anton Relik")).isEqualTo("Anton Relik");
    }
}
