package org.stemma.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.dossier.Explanation;
import org.stemma.text.Json;
import tools.jackson.databind.node.ObjectNode;

class StageSchemasTest {
    private static final String ANNOTATED =
            """
            {"report": "mine-7", "sentences": [%1$s], "mentions": [{"kind": "place", "anchor": %1$s}],
             "times": [{"type": "DATE", "timex": "2031-05-02", "anchor": %1$s}],
             "quantities": [], "places": [], "statements": []}
            """.formatted("{\"report\": \"mine-7\", \"begin\": 3, \"end\": 8, \"exact\": \"Orvey\"}");

    @Test
    void aCleanedReportIsValidWithItsOwnIdOrAMadeOne() {
        SchemaCheck clean = SchemaCheck.of("clean");
        ObjectNode report = tree(TinyDossier.dated());
        assertThat(clean.listFaults(report)).isEmpty();
        assertThat(clean.listFaults(tree(TinyDossier.undated()))).isEmpty();
        report.put("id", "my own id");
        assertThat(clean.listFaults(report)).isEmpty();
        report.put("publishedBasis", "guessed");
        assertThat(clean.listFaults(report)).isNotEmpty();
    }

    @Test
    void anEdgeIsValidAndNeedsItsPassages() {
        SchemaCheck lineage = SchemaCheck.of("lineage");
        ObjectNode edge = tree(TinyDossier.edge());
        assertThat(lineage.listFaults(edge)).isEmpty();
        edge.remove("passages");
        assertThat(lineage.listFaults(edge)).isNotEmpty();
    }

    @Test
    void anAnnotatedReportIsValidAndNeedsKnownTypesOfTime() {
        SchemaCheck annotate = SchemaCheck.of("annotate");
        assertThat(annotate.listFaults(ANNOTATED)).isEmpty();
        assertThat(annotate.listFaults(ANNOTATED.replace("DATE", "EPOCH")))
                .anyMatch(fault -> fault.startsWith("/times/0/type:"));
        assertThat(annotate.listFaults(ANNOTATED.replace("\"timex\"", "\"value\"")))
                .isNotEmpty();
        assertThat(annotate.listFaults(ANNOTATED.replace("\"exact\"", "\"text\"")))
                .isNotEmpty();
    }

    @Test
    void aStatementBeforeClaimsHasNoClaim() {
        ObjectNode annotated = (ObjectNode) Json.mapper().readTree(ANNOTATED);
        ObjectNode statement = tree(TinyDossier.attributed());
        annotated.putArray("statements").add(statement.putNull("claim"));
        assertThat(SchemaCheck.of("annotate").listFaults(annotated)).isEmpty();
        statement.remove("claim");
        assertThat(SchemaCheck.of("annotate").listFaults(annotated)).isNotEmpty();
    }

    @Test
    void anEventIsValidAndNeedsReports() {
        SchemaCheck group = SchemaCheck.of("group");
        assertThat(group.listFaults("{\"event\":\"e-0123456789ab\",\"reports\":[\"r-0123456789ab\"]}"))
                .isEmpty();
        assertThat(group.listFaults("{\"event\":\"e-0123456789ab\",\"reports\":[]}"))
                .isNotEmpty();
        assertThat(group.listFaults("{\"event\":\"r-0123456789ab\",\"reports\":[\"mine\"]}"))
                .isNotEmpty();
    }

    @Test
    void anExplanationIsValidAtEveryDepth() {
        SchemaCheck explain = SchemaCheck.of("explain");
        Explanation leaf = Explanation.leaf("said in r-0123456789ab");
        ObjectNode tree = tree(new Explanation("Claim", List.of(new Explanation("Origin", List.of(leaf)))));
        assertThat(explain.listFaults(tree)).isEmpty();
        ((ObjectNode) tree.at("/because/0/because/0")).remove("text");
        assertThat(explain.listFaults(tree)).isNotEmpty();
    }

    private static ObjectNode tree(Object value) {
        return (ObjectNode) Json.mapper().readTree(Json.line(value));
    }
}
