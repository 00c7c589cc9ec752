package org.stemma.eval.clean;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.stemma.report.Inputs;
import org.stemma.report.ReadOptions;
import org.stemma.report.read.InputWalker;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/** Reads the two page sets in their origins' own forms: fundus test pages, trafilatura evaluation pages. */
final class PageSets {
    private PageSets() {}

    /** The pages of a fundus folder, as its {@code index.tsv} lists them. */
    static List<PageCase> fundus(Path folder) {
        List<PageCase> pages = new ArrayList<>();
        for (String line : lines(folder.resolve("index.tsv"))) {
            String[] row = line.split("\t");
            if (row.length < 5 || row[0].equals("page")) {
                continue;
            }
            Path page = folder.resolve(row[0]);
            Path parent = page.getParent();
            JsonNode expected = json((parent == null ? folder : parent).resolve(row[1] + ".json"))
                    .path(row[2]);
            String published = expected.path("publishing_date").asString("");
            pages.add(new PageCase(
                    row[0],
                    html(page),
                    row[4],
                    body(expected.path("body")),
                    text(expected.path("title")),
                    published.length() < 10 ? null : published.substring(0, 10),
                    strings(expected.path("authors")),
                    List.of(),
                    List.of()));
        }
        return pages;
    }

    /** The pages of a trafilatura folder, as its {@code evaldata.json} lists them. */
    static List<PageCase> snippets(Path folder) {
        List<PageCase> pages = new ArrayList<>();
        json(folder.resolve("evaldata.json")).forEachEntry((url, page) -> {
            String file = page.path("file").asString("");
            pages.add(new PageCase(
                    file,
                    html(folder.resolve("html").resolve(file + ".gz")),
                    url.startsWith("hard::") ? null : url,
                    null,
                    text(page.path("title")),
                    text(page.path("date")),
                    List.of(),
                    strings(page.path("with")),
                    strings(page.path("without"))));
        });
        pages.sort(Comparator.comparing(PageCase::name));
        return pages;
    }

    private static String body(JsonNode body) {
        List<String> parts = new ArrayList<>(strings(body.path("summary")));
        for (JsonNode section : body.path("sections")) {
            parts.addAll(strings(section.path("headline")));
            parts.addAll(strings(section.path("paragraphs")));
        }
        return String.join("\n", parts);
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asString("")));
        return strings;
    }

    private static @Nullable String text(JsonNode node) {
        String text = node.asString("");
        return text.isBlank() ? null : text.strip();
    }

    private static JsonNode json(Path file) {
        return Json.mapper().readTree(file.toFile());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as the program reads it, charset and all. */
    private static String html(Path packed) {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(packed)))) {
            Path page = Files.createTempFile("page", ".html");
            try {
                Files.write(page, in.readAllBytes());
                InputWalker walker = new InputWalker(ReadOptions.standard());
                walker.walk(page.toString());
                Inputs inputs = walker.inputs();
                String html = inputs.reports().isEmpty()
                        ? null
                        : inputs.reports().get(0).html();
                return html == null ? "" : html;
            } finally {
                Files.delete(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
