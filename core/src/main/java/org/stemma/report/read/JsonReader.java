package org.stemma.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.stemma.issue.IssueKind;
import org.stemma.text.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads JSON: one report, a list of reports, or an object that holds such a list. */
final class JsonReader implements FormatReader {
    private static final List<String> LISTS = List.of("docs", "articles", "reports", "items");

    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        BoundedBytes.read(path, in, sink)
                .flatMap(bytes -> TextDecoder.decode(path, bytes, null, sink))
                .ifPresent(text -> parse(path, text, sink));
    }

    private static void parse(String path, String text, ReadSink sink) {
        try {
            JsonNode root = Json.mapper().readTree(text);
            JsonNode list = listIn(root);
            if (list != null) {
                each(path, list, sink);
            } else {
                JsonReport.read(path, root, sink);
            }
        } catch (JacksonException e) {
            sink.issue(IssueKind.MALFORMED_INPUT, path, "The file is not valid JSON: " + reason(e));
        }
    }

    private static @org.jspecify.annotations.Nullable JsonNode listIn(JsonNode root) {
        if (root.isArray()) {
            return root;
        }
        return LISTS.stream()
                .map(root::get)
                .filter(node -> node != null && node.isArray())
                .findFirst()
                .orElse(null);
    }

    private static void each(String path, JsonNode list, ReadSink sink) {
        if (list.isEmpty()) {
            sink.issue(IssueKind.EMPTY_REPORT, path, "The list of reports is empty");
        }
        int position = 0;
        for (JsonNode item : list) {
            if (position >= sink.options().maxEntries()) {
                sink.issue(
                        IssueKind.LIMIT_EXCEEDED,
                        path,
                        "The list has more than " + position + " reports (maxEntries); the rest was not read");
                return;
            }
            JsonReport.read(path + "#" + position, item, sink);
            position++;
        }
    }

    /** Why the JSON is wrong and where, without the library's advice and without the input's own text. */
    static String reason(JacksonException e) {
        String first = e.getOriginalMessage().lines().findFirst().orElse("").strip();
        String place = e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return (first.length() > 160 ? first.substring(0, 160) + " …" : first) + place;
    }
}
