package org.stemma.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlCharactersTest {
    @Test
    void whatSteersATerminalIsWrittenOut() {
        assertThat(ControlCharacters.visible("a\u001b[2Jb\u202ec\td")).isEqualTo("a\\u001b[2Jb\\u202ec\td");
    }

    @Test
    void ordinaryTextStays() {
        assertThat(ControlCharacters.visible("Orvâne: “12 dead”")).isEqualTo("Orvâne: “12 dead”");
    }
}
