package org.stemma.claim.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "a local source, A local source",
        "the harbour office, The harbour office",
        "van Oorden, van Oorden",
        "al-Karim brigade, al-Karim brigade",
        "harbour.example, harbour.example"
    })
    void descriptionsBeginWithACapitalAndNamesStayAsTheyAre(String name, String shown) {
        assertThat(Names.capital(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the dam will hold|\"the dam will hold\"",
                "\"the dam will hold|\"the dam will hold\"",
                "he called it a “grave” fault|\"he called it a 'grave' fault\""
            })
    void quotedWordsHaveOnePairOfDoubleMarks(String words, String quoted) {
        assertThat(Names.quoted(words)).isEqualTo(quoted);
    }
}
