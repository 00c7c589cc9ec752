package org.stemma.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;

class GluedSentencesTest {
    private static final CoreNlpAnnotator MODEL = new CoreNlpAnnotator();

    @Test
    void aFullStopWithoutASpaceEndsASentence() {
        String text = "The boat reached Orvane Harbour.Police found two men.They were cold.";
        List<Sentence> sentences = MODEL.annotate(text, Set.of());
        assertThat(sentences)
                .extracting(s -> s.span().of(text))
                .containsExactly("The boat reached Orvane Harbour.", "Police found two men.", "They were cold.");
        assertThat(sentences.getFirst().tokens())
                .extracting(Token::text)
                .containsExactly("The", "boat", "reached", "Orvane", "Harbour", ".");
    }

    @Test
    void aTitleWithoutASpaceEndsNoSentence() {
        List<Sentence> sentences = MODEL.annotate("On Monday Mr.Kelvane left the town.", Set.of());
        assertThat(sentences)
                .singleElement()
                .satisfies(s -> assertThat(s.tokens()).extracting(Token::text).contains("Mr.", "Kelvane"));
    }

    @Test
    void addressesAndAbbreviationsStayWhole() {
        List<Sentence> sentences = MODEL.annotate("The U.S.Army bought it from Harbour.Com and orvane.org.", Set.of());
        assertThat(sentences)
                .singleElement()
                .satisfies(s -> assertThat(s.tokens())
                        .extracting(Token::text)
                        .contains("U.S.Army", "Harbour.Com", "orvane.org"));
    }
}
