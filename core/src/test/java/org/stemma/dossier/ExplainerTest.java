package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private final Explainer explainer = new Explainer(SmallCase.dossier());

    private List<String> lines(String id) {
        return explainer.explain(id).orElseThrow().lines();
    }

    @Test
    void aClaimLeadsBackToTheCharacters() {
        assertThat(lines("c-1"))
                .contains(
                        "  Status: contested; independent origins: 1 to 2; reports: 2",
                        "  Grouped because: both tell of closing the harbour",
                        "      r-1 0..32: 'The harbour was closed on Monday'",
                        "      Found by rule sample-rule");
    }

    @Test
    void aConflictShowsEverySide() {
        assertThat(lines("x-1"))
                .contains("  Side: 2031-05-05", "  Side: 2031-05-06", "  About: The harbour was closed");
    }

    @Test
    void aStatementShowsItsChainAndItsTime() {
        assertThat(lines("s-r-1"))
                .contains("  Said by the mayor (government), cue 'said'", "  Time: 2031-05-05, from 'on Monday'");
        assertThat(lines("s-r-2")).contains("  Told in the report's own voice");
    }

    @Test
    void anUnknownIdHasNoExplanation() {
        assertThat(explainer.explain("c-2")).isEmpty();
    }

    @Test
    void whatWasWrittenAsJsonExplainsTheSame() {
        String json = org.stemma.text.Json.line(SmallCase.dossier());
        Dossier read = org.stemma.text.Json.mapper().readValue(json, Dossier.class);
        assertThat(new Explainer(read).explain("c-1")).isEqualTo(explainer.explain("c-1"));
    }
}
