package org.stemma.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;

class CoreNlpAnnotatorTest {
    private static final Annotator ANNOTATOR = new CoreNlpAnnotator();

    @Test
    void aLineBreakEndsASentence() {
        assertThat(ANNOTATOR.annotate("Troops enter Orvane\nThe mayor fled.", Set.of()))
                .hasSize(2);
    }

    @Test
    void tokensStandWhereTheyStoodInTheText() {
        String text = "The mayor\u00a0said: \u201cWe can\u2019t leave.\u201d";
        for (Sentence sentence : ANNOTATOR.annotate(text, Set.of())) {
            assertThat(sentence.tokens())
                    .allSatisfy(t -> assertThat(t.text()).isEqualTo(t.span().of(text)));
        }
    }

    @Test
    void theSpeakerIsTheSubjectOfTheReportingVerb() {
        Sentence sentence = ANNOTATOR
                .annotate("The mayor said that twelve people were injured.", Set.of())
                .getFirst();
        Token said = sentence.token(2);
        assertThat(said.lemma()).isEqualTo("say");
        assertThat(sentence.children(said, "nsubj")).extracting(Token::text).containsExactly("mayor");
        assertThat(sentence.children(said, "ccomp")).extracting(Token::lemma).containsExactly("injure");
    }

    @Test
    void anAcronymThatLooksLikeAVerbIsReadAsAName() {
        String text = "Residents said IS fighters left the town.";
        Token plain = ANNOTATOR.annotate(text, Set.of()).getFirst().token(2);
        Token named = ANNOTATOR.annotate(text, Set.of("IS")).getFirst().token(2);
        assertThat(plain.tag()).startsWith("VB");
        assertThat(named.tag()).startsWith("NN");
        assertThat(List.of(named.text(), named.lemma())).containsExactly("IS", "IS");
    }

    @Test
    void aBlankTextHasNoSentence() {
        assertThat(ANNOTATOR.annotate(" \n ", Set.of())).isEmpty();
    }
}
