package org.stemma.eval.statements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.report.InputReader;
import org.stemma.report.RawReport;
import org.stemma.report.ReadOptions;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/**
 * Finds the cases that hold listed reports: a file of a cluster is a case, a document of re3d is one, and a folder of text
 * files is one.
 */
final class ListedCases {
    private static final String DOCUMENTS = "documents.json";

    private final Set<String> listed;

    /** For reports that the tables call so. */
    ListedCases(Set<String> listed) {
        this.listed = new TreeSet<>(listed);
    }

    /** The cases of a folder that hold at least one listed report. */
    List<List<RawReport>> in(Path folder) {
        List<List<RawReport>> cases = new ArrayList<>();
        Set<Path> folders = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.equals(DOCUMENTS)) {
                    documents(file).stream()
                            .filter(r -> listed.contains(name(r)))
                            .map(List::of)
                            .forEach(cases::add);
                } else if (name.endsWith(".json") && anyOf(name.replace(".json", "#"))) {
                    cases.add(read(file));
                } else if (name.endsWith(".txt") && listed.contains(name(name))) {
                    folders.add(file.toAbsolutePath().getParent());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folders.forEach(f -> cases.add(read(f)));
        return cases;
    }

    private boolean anyOf(String prefix) {
        return listed.stream().anyMatch(name -> name.startsWith(prefix));
    }

    private static List<RawReport> read(Path input) {
        return InputReader.read(List.of(input.toString()), InputStream.nullInputStream(), ReadOptions.standard())
                .reports();
    }

    /** What the tables call a report: a cluster with the place in it, an id, or the number that a file's name begins with. */
    static String name(RawReport report) {
        return name(report.path().substring(report.path().lastIndexOf('/') + 1));
    }

    private static String name(String file) {
        return file.endsWith(".txt") ? file.replaceFirst("[_.].*", "") : file.replace(".json#", "#");
    }

    private static List<RawReport> documents(Path file) throws IOException {
        List<RawReport> reports = new ArrayList<>();
        for (String line : Files.readString(file).replace("\ufeff", "").split("\n", -1)) {
            if (!line.isBlank()) {
                JsonNode node = Json.mapper().readTree(line);
                String id = node.get("_id").asString();
                String title = node.path("title").asString("");
                String text = node.path("text").asString("");
                reports.add(new RawReport(id, id, title, text, null, null, null, null, null, List.of(), "en"));
            }
        }
        return reports;
    }
}
