package org.stemma.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stemma.app.draw.LineageView.EdgeView;
import org.stemma.app.draw.LineageView.Step;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.sample.CaseBuilder;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Run;
import org.stemma.lineage.Direction;
import org.stemma.lineage.Edge;
import org.stemma.lineage.EdgeKind;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Passage;
import org.stemma.report.DateBasis;

class PairComposerTest {
    private static final String SOURCE = "Alpha one two. Bravo three four. Charlie five six. Own end.";
    private static final String COPY = "Charlie five six. New start. Alpha one two. Bravo three four";

    private static EdgeView pair() {
        CaseBuilder c = new CaseBuilder()
                .report("r-a", "A", "a", null, DateBasis.UNKNOWN, SOURCE)
                .report("r-b", "B", "b", null, DateBasis.UNKNOWN, COPY);
        List<Passage> passages = List.of("Alpha one two", "Bravo three four", "Charlie five six").stream()
                .map(words -> new Passage(c.at("r-a", words), c.at("r-b", words)))
                .toList();
        Edge edge = new Edge("l-1", "r-a", "r-b", EdgeKind.VERBATIM, Direction.KNOWN, 0.8, passages, List.of());
        Dossier dossier = new Dossier(
                new Run("test", java.util.Map.of(), List.of(), List.of()),
                c.reports(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Lineage(List.of(edge), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new LineageDrawer(new PageIndex(dossier)).draw().edges().getFirst();
    }

    @Test
    void aPassageThatTheCopyMovedSaysSoAndTheOthersKeepTheirOrder() {
        List<Step> steps = pair().steps();
        assertThat(steps).hasSize(4);
        assertThat(Objects.requireNonNull(steps.get(0).passage()).note())
                .isEqualTo("word for word; stands elsewhere in the source");
        assertThat(Objects.requireNonNull(steps.get(1).passage()).note()).isEqualTo("word for word");
        assertThat(steps.get(1).toWords()).isEqualTo(2);
    }

    @Test
    void gapsAndPassagesInOrderCoverTheCopyWithoutOverlap() {
        int at = 0;
        for (Step step : pair().steps()) {
            assertThat(step.to()).isGreaterThanOrEqualTo(at);
            assertThat(step.toEnd()).isGreaterThanOrEqualTo(step.to());
            at = step.toEnd();
        }
        assertThat(at).isEqualTo(COPY.length());
    }

    @Test
    void theFullStopAfterAPassageIsNoTextOfItsOwn() {
        Step between = pair().steps().get(2);
        assertThat(between.fromWords() + between.toWords()).isZero();
    }

    @Test
    void theSourceEndsWithItsOwnWords() {
        Step last = pair().steps().getLast();
        assertThat(last.passage()).isNull();
        assertThat(SOURCE.substring(last.from(), last.fromEnd()))
                .contains("Charlie five six")
                .endsWith("Own end.");
    }
}
