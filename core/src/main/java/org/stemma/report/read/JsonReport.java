package org.stemma.report.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.issue.IssueKind;
import tools.jackson.databind.JsonNode;

/** Makes a report of a JSON object in any of the known field names. */
final class JsonReport {
    private final String path;
    private final ReadSink sink;
    private final Map<String, JsonNode> byName = new LinkedHashMap<>();

    private JsonReport(String path, JsonNode object, ReadSink sink) {
        this.path = path;
        this.sink = sink;
        object.forEachEntry((name, value) -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
    }

    /** Hands the sink the report in a JSON value, or an issue if there is none in it. */
    static void read(String path, JsonNode value, ReadSink sink) {
        if (value.isObject()) {
            new JsonReport(path, value, sink).read();
        } else {
            sink.issue(
                    IssueKind.MALFORMED_INPUT,
                    path,
                    "Expected a JSON object with a report's fields, found " + kindOf(value));
        }
    }

    private void read() {
        RawFields fields = new RawFields();
        for (Field field : Field.values()) {
            if (field != Field.FILE) {
                take(field, fields);
            }
        }
        if (fields.get(Field.TEXT) == null && fields.get(Field.HTML) == null) {
            String given = byName.isEmpty() ? "none" : String.join(", ", byName.keySet());
            sink.issue(
                    IssueKind.EMPTY_REPORT,
                    path,
                    "The report has no text: give it as 'text', 'maintext' or 'html'. Its fields are: "
                            + shortened(given));
            return;
        }
        sink.add(fields.toReport(path));
    }

    private void take(Field field, RawFields fields) {
        FieldNames.find(field, name -> isGiven(byName.get(name))).ifPresent(name -> {
            JsonNode value = byName.get(name);
            if (value == null) {
                return;
            }
            if (field == Field.AUTHORS && value.isArray()) {
                value.forEach(author -> fields.put(field, scalar(field, name, author)));
            } else {
                fields.put(field, scalar(field, name, value));
            }
        });
    }

    private @Nullable String scalar(Field field, String name, JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isObject() && (field == Field.AUTHORS || field == Field.OUTLET)) {
            JsonNode named = value.get(field == Field.OUTLET && !value.has("name") ? "title" : "name");
            if (named != null && named.isString()) {
                return named.stringValue();
            }
        }
        if (field == Field.ID && value.isIntegralNumber()) {
            return value.asString();
        }
        sink.warn(
                IssueKind.BAD_FIELD,
                path,
                "The field '" + name + "' is " + kindOf(value) + " where text was expected; it was left out");
        return null;
    }

    private static boolean isGiven(@Nullable JsonNode value) {
        return value != null
                && !value.isNull()
                && !(value.isString() && value.stringValue().isBlank());
    }

    private static String kindOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case BOOLEAN -> "true or false";
            case NUMBER -> "a number";
            case STRING, BINARY -> "text";
            case NULL, MISSING -> "nothing";
        };
    }

    private static String shortened(String names) {
        return names.length() <= 200 ? names : names.substring(0, 200) + " …";
    }
}
