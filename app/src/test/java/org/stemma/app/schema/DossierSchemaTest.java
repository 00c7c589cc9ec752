package org.stemma.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.claim.ClaimStance;
import org.stemma.claim.ClaimStatus;
import org.stemma.claim.OriginKind;
import org.stemma.conflict.ConflictKind;
import org.stemma.conflict.Scope;
import org.stemma.dossier.since.Aspect;
import org.stemma.issue.IssueKind;
import org.stemma.issue.Severity;
import org.stemma.lineage.CreditVerdict;
import org.stemma.lineage.Direction;
import org.stemma.lineage.EdgeKind;
import org.stemma.report.DateBasis;
import org.stemma.report.RemovalReason;
import org.stemma.statement.Polarity;
import org.stemma.statement.Quotation;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.text.Json;
import org.stemma.value.ActorKind;
import org.stemma.value.Bound;
import org.stemma.value.Granularity;
import org.stemma.value.Precision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DossierSchemaTest {
    private static final SchemaCheck CHECK = SchemaCheck.of("dossier");

    @Test
    void aDossierOfRecordsIsValid() {
        assertThat(CHECK.listFaults(tiny())).isEmpty();
    }

    @Test
    void aDossierWithFurtherFieldsIsValid() {
        ObjectNode dossier = tiny();
        dossier.put("weather", "fair");
        ((ObjectNode) dossier.at("/claims/0")).put("colour", "green");
        assertThat(CHECK.listFaults(dossier)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/run",
                "/version",
                "/offsetUnit",
                "/lineage",
                "/issues",
                "/run/inputs",
                "/reports/0/publishedBasis",
                "/reports/0/removed",
                "/reports/0/text",
                "/reports/0/credits/0/anchor",
                "/statements/0/attribution",
                "/statements/0/attribution/0/cue",
                "/statements/0/sentence",
                "/statements/0/anchor/exact",
                "/statements/0/time/timex",
                "/statements/0/quantities/0/high",
                "/statements/1/time",
                "/statements/0/claim",
                "/claims/0/independent",
                "/claims/0/independent/low",
                "/origins/0/reasons",
                "/conflicts/0/sides",
                "/conflicts/0/sides/1/origins",
                "/lineage/edges/0/coverage",
                "/lineage/edges/0/passages/0/to",
                "/lineage/unseen/0/name",
                "/lineage/credits/0/verdict",
                "/actors/0/aliases",
                "/places/0/latitude",
                "/figures/0/conflict",
                "/timeline/0/end",
                "/events/0/main",
                "/events/0/group",
                "/issues/0/anchor"
            })
    void aMissingFieldIsAFault(String path) {
        ObjectNode dossier = tiny();
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        JsonNode removed = ((ObjectNode) dossier.at(path.substring(0, slash))).remove(name);
        assertThat(removed).as("the tiny dossier has %s", path).isNotNull();
        assertThat(CHECK.listFaults(dossier)).anyMatch(fault -> fault.contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/version",
                "/offsetUnit",
                "/reports/0/published",
                "/reports/0/publishedBasis",
                "/reports/0/removed/0/reason",
                "/statements/0/id",
                "/statements/0/stance",
                "/statements/0/quotation",
                "/statements/0/polarity",
                "/statements/0/attribution/0/kind",
                "/statements/0/attribution/0/actor",
                "/statements/0/arguments/0/role",
                "/statements/0/arguments/0/place",
                "/statements/0/time/granularity",
                "/statements/0/time/begin",
                "/statements/0/quantities/0/bound",
                "/statements/0/quantities/0/low",
                "/statements/0/anchor/begin",
                "/statements/0/claim",
                "/claims/0/id",
                "/claims/0/status",
                "/claims/0/stances/0/stance",
                "/claims/0/stances/0/also/0",
                "/claims/0/origins/0",
                "/origins/0/kind",
                "/conflicts/0/kind",
                "/conflicts/0/scope",
                "/conflicts/0/sides/0/statements/0",
                "/lineage/edges/0/kind",
                "/lineage/edges/0/direction",
                "/lineage/edges/0/coverage",
                "/lineage/credits/0/verdict",
                "/actors/0/kind",
                "/places/1/precision",
                "/places/1/gazetteer",
                "/figures/0/conflict",
                "/timeline/0/granularity",
                "/events/0/begin",
                "/events/0/places/0",
                "/issues/0/kind",
                "/issues/0/severity",
                "/run/inputs/0/sha256"
            })
    void aValueOutsideItsTermsIsAFault(String path) {
        ObjectNode dossier = tiny();
        int slash = path.lastIndexOf('/');
        JsonNode parent = dossier.at(path.substring(0, slash));
        String last = path.substring(slash + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), "Zebra");
        } else {
            assertThat(((ObjectNode) parent)
                            .replace(last, Json.mapper().getNodeFactory().stringNode("Zebra")))
                    .as("the tiny dossier has %s", path)
                    .isNotNull();
        }
        assertThat(CHECK.listFaults(dossier)).anyMatch(fault -> fault.startsWith(path + ":"));
    }

    static Stream<Consumer<ObjectNode>> breakages() {
        return Stream.of(
                d -> ((ObjectNode) d.at("/reports/0")).putNull("published"),
                d -> ((ObjectNode) d.at("/reports/1")).put("published", "2031-05-02"),
                d -> ((ObjectNode) d.at("/reports/0")).put("published", "2031-02-30"),
                d -> ((ObjectNode) d.at("/statements/0/quantities/0")).putNull("low"),
                d -> ((ObjectNode) d.at("/statements/0")).putNull("claim"),
                d -> ((ObjectNode) d.at("/statements/0/anchor")).put("exact", ""),
                d -> ((ObjectNode) d.at("/lineage/edges/0")).put("coverage", 1.5),
                d -> ((ArrayNode) d.at("/conflicts/0/sides")).remove(1),
                d -> ((ArrayNode) d.at("/claims/0/statements")).removeAll(),
                d -> ((ObjectNode) d.at("/places/1")).put("latitude", 91.0));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void aBrokenRuleIsAFault(Consumer<ObjectNode> breakage) {
        ObjectNode dossier = tiny();
        breakage.accept(dossier);
        assertThat(CHECK.listFaults(dossier)).isNotEmpty();
    }

    @Test
    void theTermsAreThoseOfTheProgram() {
        assertTerms("report/properties/publishedBasis", DateBasis.values());
        assertTerms("removed/properties/reason", RemovalReason.values());
        assertTerms("attribution/properties/kind", ActorKind.values());
        assertTerms("actor/properties/kind", ActorKind.values());
        assertTerms("argument/properties/role", Role.values());
        assertTerms("statement/properties/quotation", Quotation.values());
        assertTerms("statement/properties/stance", Stance.values());
        assertTerms("statement/properties/polarity", Polarity.values());
        assertTerms("statementTime/properties/granularity", Granularity.values());
        assertTerms("timelineEntry/properties/granularity", Granularity.values());
        assertTerms("quantity/properties/bound", Bound.values());
        assertTerms("claim/properties/status", ClaimStatus.values());
        assertTerms("reportStance/properties/stance", ClaimStance.values());
        assertTerms("change/properties/what", Aspect.values());
        assertTerms("timelineEntry/properties/status", ClaimStatus.values());
        assertTerms("origin/properties/kind", OriginKind.values());
        assertTerms("conflict/properties/kind", ConflictKind.values());
        assertTerms("conflict/properties/scope", Scope.values());
        assertTerms("edge/properties/kind", EdgeKind.values());
        assertTerms("edge/properties/direction", Direction.values());
        assertTerms("creditCheck/properties/verdict", CreditVerdict.values());
        assertTerms("place/properties/precision", Precision.values());
        assertTerms("issue/properties/kind", IssueKind.values());
        assertTerms("issue/properties/severity", Severity.values());
    }

    private static void assertTerms(String path, Object[] terms) {
        List<String> expected = Arrays.stream(terms)
                .map(t -> Json.mapper().valueToTree(t).stringValue())
                .toList();
        List<String> published = CHECK.schema()
                .at("/$defs/" + path + "/enum")
                .valueStream()
                .filter(t -> !t.isNull())
                .map(JsonNode::stringValue)
                .toList();
        assertThat(published).as(path).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static ObjectNode tiny() {
        return (ObjectNode) Json.mapper().readTree(Json.line(TinyDossier.dossier()));
    }
}
