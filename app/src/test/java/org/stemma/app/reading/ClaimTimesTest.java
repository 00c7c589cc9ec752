package org.stemma.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.app.sample.SampleCase;
import org.stemma.claim.Claim;

class ClaimTimesTest {
    private static final PageIndex INDEX = new PageIndex(SampleCase.dossier());

    private static String words(String id) {
        Claim claim = INDEX.findClaim(id).orElseThrow();
        return new ClaimTimes(INDEX)
                .find(claim)
                .map(ClaimTimes.ClaimTime::words)
                .orElse("");
    }

    @Test
    void theSidesOfAConflictAboutTheDayAreAllTold() {
        assertThat(words("c-fall")).isEqualTo("4 or 5 May 2031");
    }

    @Test
    void aMonthIsToldAsAMonth() {
        assertThat(words("c-siege")).isEqualTo("March 2031");
    }

    @Test
    void aClaimWithoutATimeHasNone() {
        assertThat(words("c-dead")).isEmpty();
    }
}
