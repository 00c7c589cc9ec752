package org.stemma.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads this room's word lists from the class path: one entry a line, fields divided by tabs, {@code #} for comments. */
public final class ResourceLines {
    private ResourceLines() {}

    /** The lines of a list, without comments and empty lines. */
    public static List<String> list(String name) {
        try (InputStream in = ResourceLines.class.getResourceAsStream("/org/stemma/report/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The word list '" + name + "' is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list '" + name + "' cannot be read", e);
        }
    }

    /** The rows of a table. */
    public static List<List<String>> table(String name) {
        return list(name).stream()
                .map(line -> Arrays.stream(line.split("\t")).map(String::strip).toList())
                .toList();
    }
}
