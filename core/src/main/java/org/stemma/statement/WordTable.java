package org.stemma.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the room's tables from the class path: tab-separated columns, lines that begin with # are comments. */
public final class WordTable {
    private static final String FOLDER = "/org/stemma/statement/";

    private WordTable() {}

    /** The rows of a table of this room, in order, each with its columns. */
    public static List<List<String>> lines(String name) {
        try (InputStream file = WordTable.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("No resource '" + FOLDER + name + "'");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table given as text. */
    public static List<List<String>> parse(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split("\t")))
                .toList();
    }

    /** The first column of a table. */
    public static Set<String> words(String name) {
        return lines(name).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    }
}
