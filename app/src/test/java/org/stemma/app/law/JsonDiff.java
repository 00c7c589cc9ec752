package org.stemma.app.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/** How one JSON value differs from another, line by line, so that a person can see what a change did. */
final class JsonDiff {
    private static final int WIDTH = 160;

    private final List<String> lines = new ArrayList<>();

    private JsonDiff() {}

    /** The differences; elements of a list that have an id are compared by it, whatever their place. */
    static List<String> between(JsonNode expected, JsonNode actual) {
        JsonDiff diff = new JsonDiff();
        diff.compare("", expected, actual);
        return diff.lines;
    }

    private void compare(String path, JsonNode expected, JsonNode actual) {
        if (expected.equals(actual)) {
            return;
        }
        if (expected.isObject() && actual.isObject()) {
            compareParts(path, fields(expected), fields(actual));
        } else if (expected.isArray() && actual.isArray()) {
            compareParts(path, elements(expected), elements(actual));
        } else {
            lines.add("- " + path + ": " + brief(expected));
            lines.add("+ " + path + ": " + brief(actual));
        }
    }

    private void compareParts(String path, Map<String, JsonNode> expected, Map<String, JsonNode> actual) {
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            JsonNode before = expected.get(name);
            JsonNode after = actual.get(name);
            if (before != null && after != null) {
                compare(path + "/" + name, before, after);
            } else if (before != null) {
                lines.add("- " + path + "/" + name + ": " + brief(before));
            } else if (after != null) {
                lines.add("+ " + path + "/" + name + ": " + brief(after));
            }
        }
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private static Map<String, JsonNode> elements(JsonNode list) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String id = list.get(i).path("id").stringValue("");
            elements.put(id.isEmpty() || elements.containsKey(id) ? "%04d".formatted(i) : id, list.get(i));
        }
        return elements;
    }

    /** The telling part of a record: its gist or words where it has them. */
    private static String brief(JsonNode node) {
        for (String telling : List.of("/gist", "/anchor/exact", "/name", "/explanation", "/message")) {
            String words = node.at(telling).stringValue("");
            if (!words.isEmpty()) {
                return cut("\"" + words + "\" " + Json.line(node));
            }
        }
        return cut(Json.line(node));
    }

    private static String cut(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "…";
    }
}
