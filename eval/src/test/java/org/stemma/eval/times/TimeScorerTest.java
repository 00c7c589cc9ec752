package org.stemma.eval.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Span;

class TimeScorerTest {
    private static final String TEXT = "It fell on Friday and again two days later.";
    private static final Timex FRIDAY = new Timex(new Span(11, 17), "DATE", "2019-05-10");
    private static final Timex LATER = new Timex(new Span(28, 42), "DATE", "2019-05-12");

    private static String score(List<Timex> gold, List<Span> ignored, List<Timex> found) {
        TimeScorer scorer = new TimeScorer();
        scorer.add(new TimedText("a", TEXT, null, gold, ignored), found);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        scorer.print("own", new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theSameTimesScoreOne() {
        assertThat(score(List.of(FRIDAY, LATER), List.of(), List.of(FRIDAY, LATER)))
                .contains("strict   P 1.000  R 1.000  F1 1.000")
                .contains("value    P 1.000  R 1.000  F1 1.000");
    }

    @Test
    void aShorterSpanMatchesRelaxedOnly() {
        Timex shorter = new Timex(new Span(28, 36), "DATE", "2019-05-12");
        assertThat(score(List.of(LATER), List.of(), List.of(shorter)))
                .contains("strict   P 0.000  R 0.000")
                .contains("relaxed  P 1.000  R 1.000");
    }

    @Test
    void aWrongValueCountsForTheSpanAlone() {
        Timex wrong = new Timex(FRIDAY.span(), "DATE", "2019-05-17");
        assertThat(score(List.of(FRIDAY), List.of(), List.of(wrong)))
                .contains("relaxed  P 1.000  R 1.000")
                .contains("type     P 1.000")
                .contains("value    P 0.000");
    }

    @Test
    void whatIsFoundAtTheCreationTimeIsNotScored() {
        assertThat(score(List.of(LATER), List.of(FRIDAY.span()), List.of(FRIDAY, LATER)))
                .contains("1 marked, 1 found, 1 matched");
    }
}
