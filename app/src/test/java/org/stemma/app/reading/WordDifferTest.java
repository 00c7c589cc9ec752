package org.stemma.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.app.reading.WordDiffer.Aligned;
import org.stemma.app.reading.WordDiffer.Run;

class WordDifferTest {
    private static List<String> changed(List<Run> runs) {
        return runs.stream().filter(Run::changed).map(r -> r.text().strip()).toList();
    }

    @Test
    void onlyWordsThatDifferAreMarked() {
        Aligned aligned = WordDiffer.align(
                "The gates were opened on Monday by the crew.", "The gates were opened late on Tuesday by the crew.");
        assertThat(changed(aligned.from())).containsExactly("Monday");
        assertThat(changed(aligned.to())).containsExactly("late", "Tuesday");
        assertThat(aligned.changed()).isEqualTo(3);
    }

    @Test
    void quotationMarksOfAnotherShapeAreNoDifference() {
        assertThat(WordDiffer.align("“open”, she said", "\"open\", she said").changed())
                .isZero();
    }

    @Test
    void runsPutTogetherAreTheText() {
        String from = "  one two\nthree  four ";
        String to = "one 2 three five";
        Aligned aligned = WordDiffer.align(from, to);
        assertThat(aligned.from().stream().map(Run::text).collect(Collectors.joining()))
                .isEqualTo(from);
        assertThat(aligned.to().stream().map(Run::text).collect(Collectors.joining()))
                .isEqualTo(to);
    }

    @Test
    void veryLongTextsThatDifferThroughoutCountAsChanged() {
        Aligned aligned =
                WordDiffer.align("start " + "a b ".repeat(2000) + "end", "start " + "c d ".repeat(2000) + "end");
        assertThat(aligned.changed()).isEqualTo(8000);
    }
}
