package org.stemma.app.law;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A dossier in JSON, seen so that two of them can be compared. */
final class DossierView {
    private static final Comparator<JsonNode> IN_ORDER = Comparator.comparingInt(
                    (JsonNode s) -> s.at("/anchor/begin").intValue())
            .thenComparing(DossierView::inWords);

    private final JsonNode dossier;
    private final Map<String, JsonNode> claims = new TreeMap<>();
    private final Map<String, String> claimOfStatement = new HashMap<>();

    DossierView(JsonNode dossier) {
        this.dossier = dossier;
        dossier.path("claims").forEach(claim -> claims.put(claim.path("id").stringValue(), claim));
        claims.forEach((id, claim) ->
                claim.path("statements").forEach(statement -> claimOfStatement.put(statement.stringValue(), id)));
    }

    JsonNode json() {
        return dossier;
    }

    /** The claims, by id. */
    Map<String, JsonNode> claims() {
        return claims;
    }

    /** The claims here that hold at least one statement of a claim of another dossier. */
    List<JsonNode> listCounterparts(JsonNode claim) {
        return claim.path("statements")
                .valueStream()
                .map(statement -> claimOfStatement.get(statement.stringValue()))
                .filter(id -> id != null)
                .distinct()
                .sorted()
                .map(claims::get)
                .toList();
    }

    /** Id of the report that was read from the file that the input's id names. */
    String reportOf(String inputId) {
        return dossier.path("reports")
                .valueStream()
                .filter(report -> report.path("path").stringValue().contains("/" + inputId + ".json"))
                .map(report -> report.path("id").stringValue())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No report from '" + inputId + "'"));
    }

    /** What a report says, in order. */
    List<JsonNode> listStatementsOf(String reportId) {
        return dossier.path("statements")
                .valueStream()
                .filter(s -> s.at("/anchor/report").stringValue().equals(reportId))
                .sorted(IN_ORDER)
                .toList();
    }

    /** The elements of a list that name a report nowhere. */
    List<String> listElementsWithout(String list, String reportId) {
        return dossier.at(list)
                .valueStream()
                .map(Json::line)
                .filter(element -> !element.contains("\"" + reportId + "\""))
                .toList();
    }

    /** The elements of a list with the mentions in one report left out; those that are mentioned nowhere else are left out. */
    List<String> listMentionedOutside(String list, String reportId) {
        return dossier.at(list)
                .valueStream()
                .map(JsonNode::deepCopy)
                .map(ObjectNode.class::cast)
                .filter(element -> dropMentions(element, reportId))
                .map(Json::line)
                .toList();
    }

    private static boolean dropMentions(ObjectNode element, String reportId) {
        ArrayNode kept = Json.mapper().createArrayNode();
        element.path("mentions").forEach(mention -> {
            if (!mention.path("report").stringValue().equals(reportId)) {
                kept.add(mention);
            }
        });
        element.set("mentions", kept);
        return !kept.isEmpty();
    }

    /** What the reports say, by file, in words alone: without ids and positions. */
    Map<String, List<String>> statementsByFile() {
        Map<String, String> fileOfReport = new HashMap<>();
        dossier.path("reports")
                .forEach(report -> fileOfReport.put(
                        report.path("id").stringValue(), report.path("path").stringValue()));
        return dossier.path("statements")
                .valueStream()
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(
                        statement ->
                                fileOfReport.get(statement.at("/anchor/report").stringValue()),
                        TreeMap::new,
                        Collectors.mapping(DossierView::inWords, Collectors.toList())));
    }

    /** A statement as one line of words and terms. */
    static String inWords(JsonNode statement) {
        JsonNode copy = statement.deepCopy();
        strip(copy);
        return Json.line(copy);
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("id", "claim", "actor", "place", "report", "begin", "end"));
        }
        node.forEach(DossierView::strip);
    }
}
