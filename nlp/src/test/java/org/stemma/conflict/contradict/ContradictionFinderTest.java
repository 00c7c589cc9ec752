package org.stemma.conflict.contradict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.Annotator;
import org.stemma.conflict.contradict.Contradiction.Rule;
import org.stemma.nlp.CoreNlpAnnotator;

class ContradictionFinderTest {
    private static final Annotator MODEL = new CoreNlpAnnotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council of Varnholt did not approve the harbour plan on Monday.|The council approved the harbour plan.|NEGATION",
                "The council of Varnholt rejected the harbour plan on Monday.|The council approved the harbour plan.|OPPOSITE",
                "Nine ferries reached Varnholt during the storm.|Twelve ferries reached Varnholt during the storm.|NUMBER",
                "Anna Lorvik did not sue. Nor did she plan to sell the boat.|Anna Lorvik plans to sell the boat.|NEGATION",
                "The ferry company reported a profit of six crowns in Varnholt.|The ferry company loses six crowns in Varnholt.|WORD",
                "Anna Lorvik sued Peter Maas over the harbour plan.|Maas sued Lorvik over the harbour plan.|SWAP",
                "Peter Maas said that Anna Lorvik founded the orchestra in 1931.|Maas founded the orchestra in 1931.|PARTICIPANT"
            })
    void findsWhyTwoPassagesCannotBothHold(String text, String hypothesis, Rule rule) {
        assertThat(find(text, hypothesis).map(Contradiction::rule)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Lorvik, a farmer who founded the orchestra in 1931, lived in Varnholt.|Lorvik founded the orchestra in 1931.",
                "The police released Anna Lorvik, who was arrested on Monday.|The police arrested Anna Lorvik.",
                "The harbour sold 201 million crates of fish.|The harbour sold 201 billion crates of fish last year."
            })
    void isSilentWhereBothMayHold(String text, String hypothesis) {
        assertThat(find(text, hypothesis)).isEmpty();
    }

    @Test
    void isSilentAboutPassagesOfOtherThings() {
        assertThat(find("The mayor did not approve the plan.", "Eleven tourists visited a museum of clocks."))
                .isEmpty();
    }

    private static Optional<Contradiction> find(String text, String hypothesis) {
        return ContradictionFinder.find(MODEL.annotate(text, Set.of()), MODEL.annotate(hypothesis, Set.of()));
    }
}
