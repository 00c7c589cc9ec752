package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.claim.Basis;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimStatus;
import org.stemma.claim.Independent;

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
    void aClaimShowsItsOriginsAsATreeAndHowEachCounts() {
        Claim claim = new Claim(
                "c-9",
                "The harbour was closed",
                List.of("s-r-1", "s-r-2"),
                List.of("r-1", "r-2"),
                null,
                List.of("o-8", "o-9"),
                new Independent(1, 2),
                ClaimStatus.SINGLE_ORIGIN,
                List.of(),
                List.of(
                        new Basis("o-8", Basis.Counts.POSSIBLY, List.of("s-r-2"), List.of("It may rest on o-9.")),
                        new Basis("o-9", Basis.Counts.SURELY, List.of("s-r-1"), List.of("He is named."))),
                List.of());
        List<String> branches = new OriginExplainer(new DossierIndex(SmallCase.dossier()))
                .branches(claim).stream()
                        .flatMap(branch -> branch.lines().stream())
                        .toList();
        assertThat(branches).hasSize(6);
        assertThat(branches.get(0)).isEqualTo("Origin o-9: o-9 (surely one)");
        assertThat(branches.get(1)).isEqualTo("  Because: He is named.");
        assertThat(branches.get(2)).contains("'The harbour was closed on Monday' (s-r-1)");
        assertThat(branches.get(3)).isEqualTo("Origin o-8: o-8 (possibly one of its own)");
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
