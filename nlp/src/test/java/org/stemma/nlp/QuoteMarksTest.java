package org.stemma.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.Sentence;

class QuoteMarksTest {
    @Test
    void straightMarksAreToldApart() {
        assertThat(QuoteMarks.direct("The dam was \"about to fall\", adding, \"the men fled.\""))
                .isEqualTo("The dam was \u201cabout to fall\u201d, adding, \u201cthe men fled.\u201d");
    }

    @Test
    void doubledSingleMarksKeepTheirLength() {
        assertThat(QuoteMarks.direct("''Go,'' she said.")).isEqualTo("``Go,'' she said.");
    }

    @Test
    void inchesAndApostrophesStay() {
        String text = "The 12\" pipe in the mayor's house isn't his.";
        assertThat(QuoteMarks.direct(text)).isEqualTo(text);
    }

    @Test
    void aQuotationThatIsNeverClosedHasNoClosingMark() {
        assertThat(QuoteMarks.direct("\"It is late.\nHe slept.")).isEqualTo("\u201cIt is late.\nHe slept.");
    }

    @Test
    void anOpeningMarkBeginsTheSentenceThatItOpens() {
        String text = "\"Are we late? Surely,\" Kohl said. \"Are we going to leave? Never.\"";
        List<Sentence> sentences = new CoreNlpAnnotator().annotate(text, Set.of());
        assertThat(sentences).extracting(s -> s.span().of(text)).contains("\"Are we going to leave?", "Never.\"");
    }
}
