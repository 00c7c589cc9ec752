package org.stemma.app.law;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A dossier in JSON, seen so that two of them can be compared. */
final class DossierView {
    private static final Comparator<JsonNode> IN_ORDER = Comparator.comparingInt(
                    (JsonNode s) -> s.at("/anchor/begin").intValue())
            .thenComparing(DossierView::inWords);

    private static final List<String> LISTS = List.of(
            "/reports",
            "/statements",
            "/claims",
            "/origins",
            "/conflicts",
            "/lineage/edges",
            "/lineage/unseen",
            "/lineage/credits",
            "/figures",
            "/timeline",
            "/issues",
            "/events");

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

    /** The dossier without everything that names this report: elements of lists, and mentions of actors and places. */
    JsonNode without(String reportId) {
        ObjectNode rest = (ObjectNode) dossier.deepCopy();
        rest.path("claims").forEach(claim -> dropStance((ObjectNode) claim, reportId));
        for (String list : LISTS) {
            ArrayNode kept = Json.mapper().createArrayNode();
            rest.at(list).forEach(element -> {
                if (!Json.line(element).contains("\"" + reportId + "\"") && isKept(list, element, reportId)) {
                    kept.add(element);
                }
            });
            ((ObjectNode) rest.at(list.substring(0, list.lastIndexOf('/'))))
                    .set(list.substring(list.lastIndexOf('/') + 1), kept);
        }
        for (String list : List.of("actors", "places")) {
            ArrayNode kept = Json.mapper().createArrayNode();
            rest.path(list).forEach(element -> {
                if (dropMentions((ObjectNode) element, reportId)) {
                    kept.add(element);
                }
            });
            rest.set(list, kept);
        }
        return rest;
    }

    /** A report that says nothing of a claim may still be said to be older than it. */
    private static void dropStance(ObjectNode claim, String reportId) {
        ArrayNode kept = Json.mapper().createArrayNode();
        claim.path("stances").forEach(stance -> {
            boolean silent = stance.path("stance").stringValue().equals("published-before");
            if (!silent || !stance.path("report").stringValue().equals(reportId)) {
                kept.add(stance);
            }
        });
        claim.set("stances", kept);
    }

    /** Whether what a figure or an entry of the timeline rests on is still there. */
    private boolean isKept(String list, JsonNode element, String reportId) {
        Set<String> gone = new TreeSet<>();
        listStatementsOf(reportId).forEach(s -> {
            gone.add(s.path("id").stringValue());
            gone.add(s.path("claim").stringValue());
        });
        return switch (list) {
            case "/figures" -> element.path("statements").valueStream().noneMatch(s -> gone.contains(s.stringValue()));
            case "/timeline" -> !gone.contains(element.path("claim").stringValue());
            default -> true;
        };
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

    /** What the reports say, each statement in words alone: without ids and positions, but with its file. */
    List<String> listStatementsInWords() {
        Map<String, String> fileOfReport = new HashMap<>();
        dossier.path("reports")
                .forEach(report -> fileOfReport.put(
                        report.path("id").stringValue(), report.path("path").stringValue()));
        return dossier.path("statements")
                .valueStream()
                .map(s -> fileOfReport.get(s.at("/anchor/report").stringValue()) + ": " + inWords(s))
                .sorted()
                .toList();
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
