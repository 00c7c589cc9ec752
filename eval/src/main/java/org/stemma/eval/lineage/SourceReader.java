package org.stemma.eval.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.report.Report;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/**
 * Reads reports from clusters ({@code *.json} with {@code docs}) and collections ({@code reports.jsonl} with {@code
 * gold.tsv} beside it). Other files are passed over.
 */
final class SourceReader {
    private SourceReader() {}

    /** All reports under a path, in the order of their files. */
    static List<Source> read(Path path) {
        List<Source> sources = new ArrayList<>();
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".json")) {
                    cluster(file, sources);
                } else if (file.toString().endsWith(".jsonl")) {
                    collection(file, sources);
                }
            }
        } catch (IOException e) {
            throw new StemmaException(ErrorCode.NO_INPUT, "Cannot read '" + path + "': " + e.getMessage());
        }
        return sources;
    }

    private static void cluster(Path file, List<Source> into) throws IOException {
        JsonNode root = Json.mapper().readTree(Files.readString(file));
        String event = string(root, "id").orElse(file.getFileName().toString());
        int number = 0;
        for (JsonNode node : root.path("docs")) {
            into.add(new Source(report(node, event + "#" + number++), event));
        }
    }

    private static void collection(Path file, List<Source> into) throws IOException {
        Map<String, String> events = events(file.resolveSibling("gold.tsv"));
        for (String line : Files.readAllLines(file)) {
            JsonNode node = Json.mapper().readTree(line);
            String id = string(node, "id").orElse(file.getFileName() + "#" + into.size());
            into.add(new Source(report(node, id), events.getOrDefault(id, id)));
        }
    }

    private static Map<String, String> events(Path gold) throws IOException {
        Map<String, String> events = new HashMap<>();
        if (Files.exists(gold)) {
            for (String line : Files.readAllLines(gold)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    events.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        }
        return events;
    }

    private static Report report(JsonNode node, String id) {
        Optional<LocalDate> date =
                string(node, "date").filter(d -> d.length() >= 10).flatMap(SourceReader::day);
        return Reports.report(
                id,
                string(node, "outlet").or(() -> string(node, "source_domain")).orElse(null),
                date.orElse(null),
                string(node, "text").orElse(""));
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date.substring(0, 10)));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> string(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
