package org.stemma.eval.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.lineage.EdgeKind;
import org.stemma.report.Report;

class EdgeKindTableTest {
    private static List<Source> sources() {
        ReportGenerator generator = new ReportGenerator(7);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Report report = generator.original();
            sources.add(new Source(report, report.id()));
        }
        return sources;
    }

    @Test
    void eachKindIsPlantedAsOftenAndMostAreFoundAsWhatTheyAre() {
        List<EdgeKindPlanter.Pair> pairs = new EdgeKindPlanter(sources(), 7).plant(6);
        for (EdgeKind kind : EdgeKind.values()) {
            assertThat(pairs).filteredOn(pair -> pair.kind() == kind).hasSize(6);
        }
        EdgeKindTable table = EdgeKindTable.of(pairs);
        assertThat(table.score(EdgeKind.UPDATE).f1()).isEqualTo(1);
        assertThat(table.score(EdgeKind.CREDITED).recall()).isEqualTo(1);
        assertThat(table.score(EdgeKind.REWRITTEN).recall()).isGreaterThan(0.8);
    }

    @Test
    void theTableSaysAsWhatThePairsWereFound() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EdgeKindTable.of(new EdgeKindPlanter(sources(), 7).plant(2))
                .print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("edge kind").contains("{update=2}");
    }
}
