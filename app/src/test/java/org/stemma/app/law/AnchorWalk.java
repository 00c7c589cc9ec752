package org.stemma.app.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Walks through a dossier and holds everything that looks like an anchor against the text of its report. */
final class AnchorWalk {
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int sound;

    private AnchorWalk() {}

    /** The anchors of a dossier. */
    static AnchorWalk of(JsonNode dossier) {
        AnchorWalk walk = new AnchorWalk();
        dossier.path("reports")
                .forEach(report -> walk.texts.put(
                        report.path("id").stringValue(), report.path("text").stringValue()));
        walk.visit("", dossier);
        return walk;
    }

    /** Where an anchor's text is not the report's text at its span, and how. */
    List<String> faults() {
        return faults;
    }

    /** How many anchors are right. */
    int sound() {
        return sound;
    }

    private void visit(String path, JsonNode node) {
        if (node.has("begin") && node.has("exact") && node.has("report")) {
            check(path, node);
        }
        node.properties().forEach(field -> visit(path + "/" + field.getKey(), field.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(path + "/" + i, node.get(i));
        }
    }

    private void check(String path, JsonNode anchor) {
        String text = texts.get(anchor.path("report").stringValue());
        int begin = anchor.path("begin").intValue();
        int end = anchor.path("end").intValue();
        String exact = anchor.path("exact").stringValue();
        if (text == null) {
            faults.add(path + ": no report " + anchor.path("report"));
        } else if (end > text.length() || !text.substring(begin, end).equals(exact)) {
            faults.add(path + ": the text at " + begin + ".." + end + " is not '" + exact + "'");
        } else {
            sound++;
        }
    }
}
