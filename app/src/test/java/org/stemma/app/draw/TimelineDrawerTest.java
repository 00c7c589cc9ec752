package org.stemma.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.app.draw.TimelineView.Entry;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.sample.SampleVariants;
import org.stemma.claim.ClaimStatus;
import org.stemma.dossier.TimelineEntry;
import org.stemma.value.Granularity;

class TimelineDrawerTest {
    private static TimelineEntry told(String claim, String begin, String end) {
        Granularity exact = begin.equals(end) ? Granularity.DAY : Granularity.WEEK;
        return new TimelineEntry(
                LocalDate.parse(begin), LocalDate.parse(end), exact, "told", claim, ClaimStatus.CONTESTED);
    }

    private static List<Entry> draw(TimelineEntry... times) {
        return new TimelineDrawer(new PageIndex(SampleVariants.timeline(Arrays.asList(times))))
                .draw()
                .entries();
    }

    @Test
    void aClaimWithTwoDaysStandsOnce() {
        List<Entry> entries =
                draw(told("c-fall", "2031-05-04", "2031-05-04"), told("c-fall", "2031-05-05", "2031-05-05"));
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.words()).isEqualTo("4 or 5 May 2031");
            assertThat(entry.bars()).hasSize(2);
        });
    }

    @Test
    void aWeekThatHoldsTheDayTellsNothingElse() {
        List<Entry> entries =
                draw(told("c-fall", "2031-05-01", "2031-05-07"), told("c-fall", "2031-05-04", "2031-05-04"));
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.words()).isEqualTo("4 May 2031");
            assertThat(entry.bars()).extracting(TimelineView.Bar::uncertain).containsExactly(true, false);
        });
    }
}
