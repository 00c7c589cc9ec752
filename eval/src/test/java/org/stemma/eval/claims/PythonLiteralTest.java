package org.stemma.eval.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PythonLiteralTest {
    @Test
    void readsListsDictionariesAndBothKindsOfQuotationMarks() {
        Object value = PythonLiteral.parse("[{'verb': 'sank', 'at': 3, 'answer': \"the ferry's \\\"bow\\\"\"}, []]");

        assertThat(value)
                .isEqualTo(List.of(Map.of("verb", "sank", "at", "3", "answer", "the ferry's \"bow\""), List.of()));
    }

    @Test
    void readsEscapedCharacters() {
        assertThat(PythonLiteral.parse("'a\\xe9\\u2019\\n'")).isEqualTo("aé’\n");
    }

    @Test
    void refusesWhatIsCutOff() {
        assertThatThrownBy(() -> PythonLiteral.parse("['a', {'b': ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PythonLiteral.parse("'a' 'b'")).isInstanceOf(IllegalArgumentException.class);
    }
}
