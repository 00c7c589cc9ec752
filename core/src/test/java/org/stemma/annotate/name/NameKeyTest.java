package org.stemma.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeyTest {
    @Test
    void foldsCaseAccentsAndPunctuation() {
        assertThat(NameKey.plain("  The U.S.  ")).isEqualTo("us");
        assertThat(NameKey.plain("Ālbū-Kamāl")).isEqualTo("albu kamal");
        assertThat(NameKey.plain("Sa‘dah")).isEqualTo("sadah");
    }

    @Test
    void articlesAndSunLettersDoNotTellNamesApart() {
        assertThat(NameKey.alike("Deir Ezzor", "Deir az-Zour")).isTrue();
        assertThat(NameKey.alike("Abdel Rahman", "Abd al-Rahman")).isTrue();
        assertThat(NameKey.alike("Homs", "Hama")).isFalse();
    }
}
