package org.stemma.app.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stemma.report.InputReader;
import org.stemma.report.RawReport;
import org.stemma.report.ReadOptions;
import org.stemma.text.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reports of an example as JSON, so that a law can add, drop and change some and run the program on the result.
 *
 * @param reports each with an {@code id}, and the fields that a crawler's JSON has
 */
record ExampleCase(List<ObjectNode> reports) {
    /** The project's examples. */
    static final Path FOLDER = Path.of(System.getProperty("stemma.root", "..")).resolve("examples");

    /** The example with this name. */
    static ExampleCase of(String name) {
        return in(FOLDER.resolve(name));
    }

    /** The reports in a folder. */
    static ExampleCase in(Path folder) {
        return new ExampleCase(
                InputReader.read(List.of(folder.toString()), InputStream.nullInputStream(), ReadOptions.standard())
                        .reports()
                        .stream()
                        .map(ExampleCase::toJson)
                        .toList());
    }

    private static ObjectNode toJson(RawReport raw) {
        ObjectNode report = Json.mapper().createObjectNode();
        Path file = Path.of(raw.path()).getFileName();
        String given = raw.givenId();
        report.put("id", given != null ? given : String.valueOf(file));
        report.put("title", raw.title());
        report.put("text", raw.text());
        report.put("html", raw.html());
        report.put("url", raw.url());
        report.put("outlet", raw.outlet());
        report.put("published", raw.published());
        report.set("authors", Json.mapper().valueToTree(raw.authors()));
        return report;
    }

    /** The ids of the reports, in order. */
    List<String> ids() {
        return reports.stream().map(report -> report.path("id").stringValue()).toList();
    }

    /** The report with this id, as a copy. */
    ObjectNode report(String id) {
        return reports.get(ids().indexOf(id)).deepCopy();
    }

    /** The case with one report more. */
    ExampleCase with(ObjectNode added) {
        List<ObjectNode> more = new ArrayList<>(reports);
        more.add(added);
        return new ExampleCase(List.copyOf(more));
    }

    /** The case without a report. */
    ExampleCase without(String id) {
        return new ExampleCase(reports.stream()
                .filter(report -> !report.path("id").stringValue().equals(id))
                .toList());
    }

    /** The case with every report changed. */
    ExampleCase changed(UnaryOperator<ObjectNode> change) {
        return new ExampleCase(
                reports.stream().map(r -> change.apply(r.deepCopy())).toList());
    }

    /** Writes each report to a file of its own. */
    List<String> writeTo(Path folder) {
        List<String> files = new ArrayList<>();
        for (ObjectNode report : reports) {
            Path file = folder.resolve(report.path("id").stringValue() + ".json");
            try {
                Files.createDirectories(folder);
                Files.writeString(file, Json.line(report));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.add(file.toString());
        }
        return files;
    }
}
