package org.stemma.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.text.Json;

class AnchorWalkTest {
    @Test
    void anAnchorThatFitsIsCounted() {
        AnchorWalk walk = walk("r-1", 4, 9);
        assertThat(walk.faults()).isEmpty();
        assertThat(walk.sound()).isEqualTo(1);
    }

    @Test
    void aMovedAnchorIsAFault() {
        assertThat(walk("r-1", 5, 10).faults()).singleElement().asString().startsWith("/claims/0/deep/0/anchor:");
    }

    @Test
    void anAnchorBeyondTheTextIsAFault() {
        assertThat(walk("r-1", 14, 19).faults()).hasSize(1);
    }

    @Test
    void anAnchorInAReportThatIsNotThereIsAFault() {
        assertThat(walk("r-2", 4, 9).faults()).hasSize(1);
    }

    private static AnchorWalk walk(String report, int begin, int end) {
        String dossier = """
            {"reports": [{"id": "r-1", "text": "Two boats sank."}],
             "claims": [{"deep": [{"anchor": {"report": "%s", "begin": %d, "end": %d, "exact": "boats"}}]}]}
            """.formatted(report, begin, end);
        return AnchorWalk.of(Json.mapper().readTree(dossier));
    }
}
