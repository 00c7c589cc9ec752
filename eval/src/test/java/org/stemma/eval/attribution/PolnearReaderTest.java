package org.stemma.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.statement.Quotation;
import org.stemma.text.Span;

class PolnearReaderTest {
    private static final String TEXT = "\u201cIt is late. We go,\u201d Kohl said. \u201cNow.\u201d He left.";

    private static Quotation quotation(String... pieces) {
        List<Span> spans = Arrays.stream(pieces)
                .map(p -> new Span(TEXT.indexOf(p), TEXT.indexOf(p) + p.length()))
                .toList();
        return PolnearReader.quotation(TEXT, spans);
    }

    @Test
    void aQuotationMarkedSentenceBySentenceIsDirect() {
        assertThat(quotation("\u201cIt is late.", "We go,\u201d")).isEqualTo(Quotation.DIRECT);
    }

    @Test
    void twoQuotationsWithTheSpeakerBetweenAreDirect() {
        assertThat(quotation("\u201cIt is late. We go,\u201d", "\u201cNow.\u201d"))
                .isEqualTo(Quotation.DIRECT);
    }

    @Test
    void halfAQuotationIsMixed() {
        assertThat(quotation("\u201cIt is late.")).isEqualTo(Quotation.MIXED);
    }

    @Test
    void wordsWithoutMarksAreIndirect() {
        assertThat(quotation("He left")).isEqualTo(Quotation.INDIRECT);
    }

    @Test
    void theKindOfAnAttributionIsReadFromItsPieces() {
        String annotation = """
                T1\tSource 22 26\tKohl
                T2\tCue 27 31\tsaid
                T3\tContent 0 12;13 21\tx
                E1\tAttribution:T9 Content:T3 Cue:T2 Source:T1
                """;
        List<SpanTriple> read = PolnearReader.attributions(TEXT, annotation);
        assertThat(read).singleElement().extracting(SpanTriple::quotation).isEqualTo(Quotation.DIRECT);
    }
}
