package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordChangesTest {
    @Test
    void equalWordsShowNoChange() {
        assertThat(WordChanges.list("The bridge, it fell.", "the bridge it fell"))
                .isEmpty();
    }

    @Test
    void eachChangeIsToldOnceInOrder() {
        assertThat(WordChanges.list(
                        "At least 22 people fled the old mill on Monday night.",
                        "Some 22 people fled the mill on Monday night in boats."))
                .containsExactly("'At least' became 'Some'", "left out: 'old'", "put in: 'in boats'");
    }

    @Test
    void manyChangesAreCutShort() {
        StringBuilder source = new StringBuilder();
        StringBuilder copy = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            source.append("same").append(i).append(" old").append(i).append(' ');
            copy.append("same").append(i).append(" new").append(i).append(' ');
        }
        assertThat(WordChanges.list(source.toString(), copy.toString()))
                .hasSize(21)
                .last()
                .isEqualTo("and 10 more changes");
    }
}
