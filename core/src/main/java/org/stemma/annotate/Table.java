package org.stemma.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists that stand beside the classes: rows of fields divided by tabs, comment lines start with #. */
public final class Table {
    private Table() {}

    /**
     * The rows of a resource.
     *
     * @param owner the class beside which the file stands
     * @param file its name
     * @param columns how many fields a row has
     * @return rows of stripped fields, in order
     * @throws IllegalStateException if the file is missing or a row has another number of fields
     */
    public static List<List<String>> rows(Class<?> owner, String file, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(owner, file)) {
            List<String> fields = fields(line, '\t');
            if (fields.size() != columns) {
                throw new IllegalStateException(
                        file + " needs " + columns + " fields in a row, got " + fields.size() + " in '" + line + "'");
            }
            rows.add(fields);
        }
        return rows;
    }

    /** The lines of a resource without comments and blank lines, stripped at the end. */
    public static List<String> lines(Class<?> owner, String file) {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource '" + file + "' is missing beside " + owner.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a field with several values divided by |; empty for an empty field. */
    public static List<String> values(String field) {
        return field.isBlank() ? List.of() : fields(field, '|');
    }

    private static List<String> fields(String line, char divider) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(divider); at >= 0; at = line.indexOf(divider, from)) {
            fields.add(line.substring(from, at).strip());
            from = at + 1;
        }
        fields.add(line.substring(from).strip());
        return fields;
    }
}
