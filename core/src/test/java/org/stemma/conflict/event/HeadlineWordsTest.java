package org.stemma.conflict.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.claim.word.EventWords;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;

class HeadlineWordsTest {
    private final HeadlineWords headlines = new HeadlineWords(List.of(
            report("r-1", "Marsh rebels free twelve ferrymen"),
            report("r-2", "Ferrymen freed after talks"),
            report("r-3", "Ferrymen kidnapped in spring are home"),
            report("r-4", null)));

    @Test
    void aHeadlineTellsOfAHappeningInAnyFormOfItsWords() {
        assertThat(headlines.tell(Set.of("free"))).isEqualTo(2.0 / 3);
        assertThat(headlines.tell(Set.of("kidnap", "release"))).isEqualTo(1.0 / 3);
        assertThat(headlines.tell(Set.of("freeze"))).isZero();
    }

    @Test
    void otherWordsForTheSameHappeningCount() {
        assertThat(EventWords.like("release")).contains("release", "free").doesNotContain("let+go");
        assertThat(headlines.tell(EventWords.like("release"))).isEqualTo(2.0 / 3);
        assertThat(EventWords.like("yodel")).containsExactly("yodel");
    }

    @Test
    void withoutHeadlinesNothingIsTold() {
        assertThat(new HeadlineWords(List.of()).tell(Set.of("free"))).isZero();
    }

    private static Report report(String id, @Nullable String title) {
        return new Report(
                id,
                id,
                title,
                null,
                null,
                null,
                null,
                DateBasis.UNKNOWN,
                null,
                "en",
                List.of(),
                null,
                "",
                List.of(),
                List.of());
    }
}
