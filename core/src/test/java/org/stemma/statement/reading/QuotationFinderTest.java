package org.stemma.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    private static List<String> outer(String text) {
        return QuotationFinder.find(text).stream().map(q -> q.outer().of(text)).toList();
    }

    @Test
    void straightAndCurlyMarksAreFound() {
        assertThat(outer("He said \"go\" and \u201cstay here\u201d."))
                .containsExactly("\"go\"", "\u201cstay here\u201d");
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(outer("The group's last hold, Orvane's port, isn't theirs' any more."))
                .isEmpty();
    }

    @Test
    void singleMarksAreFound() {
        assertThat(outer("Orvane ousts 'the League' from the port")).containsExactly("'the League'");
    }

    @Test
    void aQuotationWithinAQuotationBelongsToIt() {
        assertThat(outer("\u201cThey shouted \u2018run\u2019 and \u201cout\u201d at us,\u201d she said."))
                .containsExactly("\u201cThey shouted \u2018run\u2019 and \u201cout\u201d at us,\u201d");
    }

    @Test
    void anUnclosedMarkReachesToTheEndOfItsParagraph() {
        List<Quote> quotes = QuotationFinder.find("He said: \"It is late.\nNothing more.");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().openEnd()).isTrue();
    }

    @Test
    void aQuotationOverParagraphsIsCarriedOn() {
        List<Quote> quotes = QuotationFinder.find("\"First part.\n\n\"Second part,\" he said.");
        assertThat(quotes).extracting(Quote::carried).containsExactly(false, true);
    }

    @Test
    void anInchMarkOpensNothing() {
        assertThat(outer("The 12\" pipe broke.")).isEmpty();
    }

    @Test
    void aStraightMarkBetweenCommaAndWordOpens() {
        assertThat(outer("The mayor said,\"It is late.\" He left.")).containsExactly("\"It is late.\"");
    }

    @Test
    void straightMarksOfTwoShortQuotationsAreNotMixedUp() {
        assertThat(outer("The dam was \"about to fall\", she said, adding, \"the men fled.\""))
                .containsExactly("\"about to fall\"", "\"the men fled.\"");
    }

    @Test
    void aClosingMarkThatBeginsAParagraphOpensIt() {
        assertThat(outer("\u201dIt is late,\u201d she said.")).containsExactly("\u201dIt is late,\u201d");
    }

    @Test
    void aQuotationThatASingleMarkClosesEndsThere() {
        assertThat(outer("He wrote: \u201cLet us go.\u2019 The mayor stayed.\nNothing more."))
                .containsExactly("\u201cLet us go.\u2019");
    }

    @Test
    void aSingleMarkEndsNoQuotationThatGoesOnInTheNextParagraph() {
        String text = "\u201cThey said: \u2018Go.\u2019 We went.\n\u201cThen it rained,\u201d he said.";
        assertThat(QuotationFinder.find(text)).extracting(Quote::carried).containsExactly(false, true);
    }

    @Test
    void longTextWithManyMarksIsReadInLinearTime() {
        String text = "\u201c'\"".repeat(20_000);
        assertThat(QuotationFinder.find(text)).isNotNull();
    }
}
