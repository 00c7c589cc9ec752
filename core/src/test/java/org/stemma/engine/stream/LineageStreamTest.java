package org.stemma.engine.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.lineage.LineageSamples.DAM;
import static org.stemma.lineage.LineageSamples.DAM_BY_ANOTHER;
import static org.stemma.lineage.LineageSamples.MARKET;
import static org.stemma.lineage.LineageSamples.paragraphs;
import static org.stemma.lineage.LineageSamples.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.engine.WorkerPool;
import org.stemma.lineage.Edge;
import org.stemma.lineage.LineageFinder;
import org.stemma.lineage.LineageOptions;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;

class LineageStreamTest {
    private static final List<Report> REPORTS = List.of(
            report("a", "Tesk Courier", "2031-05-06", DAM),
            report("b", "Valley Mail", "2031-05-07", paragraphs(DAM, 0, 2, 3), "Norpress"),
            report("c", "Lindholm Echo", "2031-05-07", MARKET),
            report("d", "Orsk Journal", null, paragraphs(DAM, 1, 2) + "\n\n" + DAM_BY_ANOTHER, "Norpress"),
            report("e", "Valley Mail", "2031-05-08", DAM_BY_ANOTHER),
            report("f", null, null, DAM));

    private static List<Edge> stream(List<Report> reports, StreamLimits limits, Parallel parallel) {
        List<Edge> edges = new ArrayList<>();
        int count = new LineageStream(LineageOptions.standard(), limits, parallel).find(reports.iterator(), edges::add);
        assertThat(count).isEqualTo(reports.size());
        return edges;
    }

    @Test
    void theStreamFindsTheEdgesOfTheFinder() {
        List<Edge> edges = new ArrayList<>(stream(REPORTS, StreamLimits.standard(), Parallel.sequential()));
        edges.sort(Comparator.comparing(Edge::id));
        assertThat(edges)
                .isNotEmpty()
                .isEqualTo(new LineageFinder(LineageOptions.standard())
                        .find(REPORTS)
                        .edges());
    }

    @Test
    void whatLiesOnDiskChangesNothing() {
        assertThat(stream(REPORTS, new StreamLimits(0, 0), Parallel.sequential()))
                .isEqualTo(stream(REPORTS, StreamLimits.standard(), Parallel.sequential()));
        assertThat(stream(REPORTS, new StreamLimits(1500, 40), Parallel.sequential()))
                .isEqualTo(stream(REPORTS, StreamLimits.standard(), Parallel.sequential()));
    }

    @Test
    void neitherOrderNorThreadsChangeAnything() {
        List<Report> shuffled = new ArrayList<>(REPORTS);
        Collections.shuffle(shuffled, new Random(11));
        try (WorkerPool pool = new WorkerPool(2)) {
            assertThat(stream(shuffled, StreamLimits.standard(), pool))
                    .isEqualTo(stream(REPORTS, StreamLimits.standard(), Parallel.sequential()));
        }
    }

    @Test
    void noReportsMakeNoEdges() {
        assertThat(stream(List.of(), StreamLimits.standard(), Parallel.sequential()))
                .isEmpty();
    }
}
