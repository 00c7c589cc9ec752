package org.stemma.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPrefixesTest {
    private final KeyPrefixes prefixes = new KeyPrefixes(List.of("northern relief league", "orlen", "un"));

    @Test
    void wordsWithWhichANameBeginsMayGoOn() {
        assertThat(prefixes.mayBegin("Northern")).isTrue();
        assertThat(prefixes.mayBegin("Northern Relief")).isTrue();
        assertThat(prefixes.mayBegin("Northern Relief League")).isTrue();
        assertThat(prefixes.mayBegin("U.N.")).isTrue();
    }

    @Test
    void wordsWithWhichNoNameBeginsDoNot() {
        assertThat(prefixes.mayBegin("Southern")).isFalse();
        assertThat(prefixes.mayBegin("Northern Relief Fund")).isFalse();
        assertThat(prefixes.mayBegin("Orlen Bridge")).isFalse();
        assertThat(prefixes.mayBegin("Zorn")).isFalse();
    }

    @Test
    void aLeadingArticleAndPunctuationDecideNothing() {
        assertThat(prefixes.mayBegin("The")).isTrue();
        assertThat(prefixes.mayBegin("The Northern")).isTrue();
        assertThat(prefixes.mayBegin("\"")).isTrue();
    }
}
