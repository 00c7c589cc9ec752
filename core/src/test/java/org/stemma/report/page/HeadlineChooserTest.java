package org.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadlineChooserTest {
    private static @Nullable String choose(
            @Nullable String structured, @Nullable String marked, String element, String... headings) {
        return new HeadlineChooser(structured, marked, element, List.of(headings), "Calder Post").choose();
    }

    @Test
    void structuredDataCountBeforeTheMarksForOtherSites() {
        assertThat(choose("Ferry leaves on time", "A ferry surprises us", "Ferry leaves on time - Calder Post"))
                .isEqualTo("Ferry leaves on time");
        assertThat(choose(null, "A ferry surprises us - Calder Post", "A ferry surprises us"))
                .isEqualTo("A ferry surprises us");
    }

    @Test
    void aCutHeadlineIsTheOneThatItBegins() {
        String whole = "Ferry to Calder leaves on time for the first time this winter";
        assertThat(choose("Ferry to Calder leaves on time for ...", "A ferry surprises us", whole, whole))
                .isEqualTo(whole);
        assertThat(choose("Ferry to Calder leaves on time for…", whole, "Calder Post"))
                .isEqualTo(whole);
    }

    @Test
    void theHeadingThatTheTitleElementConfirmsCounts() {
        assertThat(choose(
                        "Ferry leaves on time",
                        "Ferry leaves on time",
                        "Storms over: ferry on time | Calder Post",
                        "Storms over: ferry on time"))
                .isEqualTo("Storms over: ferry on time");
    }

    @Test
    void aSectionBeforeTheHeadlineIsNoOtherHeadline() {
        assertThat(choose(
                        "Ferry leaves on time", null, "Harbour - Ferry leaves on time", "Harbour Ferry leaves on time"))
                .isEqualTo("Ferry leaves on time");
    }

    @Test
    void whereNoPlaceConfirmsAnotherWhatReadersSeeCounts() {
        assertThat(choose(null, "What a ferry taught us", "Seven lessons of a ferry", "Seven lessons of an old ferry"))
                .isEqualTo("Seven lessons of an old ferry");
    }

    @Test
    void headingsOfSectionsAreNotTheHeadline() {
        assertThat(choose(null, null, "Ferry leaves on time", "Sections", "Subscribe", "Ferry leaves on time"))
                .isEqualTo("Ferry leaves on time");
        assertThat(choose(null, null, "Ferry leaves on time", "Sections")).isEqualTo("Ferry leaves on time");
    }

    @Test
    void aPartBehindABarGoesOnlyIfItNamesOutletOrSection() {
        assertThat(choose(null, "Growing kelp | A guide", "Growing kelp | A guide"))
                .isEqualTo("Growing kelp | A guide");
        assertThat(choose(null, null, "Growing kelp | Harbour | Calder Post", "Growing kelp"))
                .isEqualTo("Growing kelp");
    }
}
