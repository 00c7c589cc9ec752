package org.stemma.eval.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/** Reads reports from public data as they stand there, without cleaning. */
final class EvalReports {
    private EvalReports() {}

    /** The lines of a file. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new StemmaException(ErrorCode.NO_INPUT, "Cannot read '" + file + "': " + e.getMessage());
        }
    }

    /** One report a line. */
    static List<Report> jsonl(Path file) {
        List<Report> reports = new ArrayList<>();
        for (String line : lines(file)) {
            JsonNode node = Json.mapper().readTree(line);
            reports.add(report(node, string(node, "id"), file.toString()));
        }
        return reports;
    }

    static Report report(JsonNode node, @Nullable String id, String path) {
        String date = string(node, "date");
        LocalDate published = date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
        String text = string(node, "text");
        return new Report(
                id == null ? path : id,
                path,
                string(node, "title"),
                string(node, "outlet"),
                string(node, "url"),
                published,
                null,
                published == null ? DateBasis.UNKNOWN : DateBasis.GIVEN,
                null,
                null,
                List.of(),
                null,
                text == null ? "" : text,
                List.of(),
                List.of());
    }

    static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    /** The files of a folder with this ending, sorted; a file stands for itself. */
    static List<Path> files(Path path, String ending) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var found = Files.walk(path)) {
            return found.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
