package org.stemma.annotate.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the rules and word lists that are kept as tables: cells divided by tabs, comments after {@code #}. */
public final class DataRows {
    private DataRows() {}

    /**
     * The rows of a class-path resource, without comment and blank lines.
     *
     * @param owner class beside whose package the resource lies
     * @param name file name
     * @throws IllegalStateException if the resource is missing, which is a fault of the build
     */
    public static List<String[]> read(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("Resource '" + name + "' is missing beside " + owner.getName());
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
