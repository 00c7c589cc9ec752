package org.stemma.report.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.report.ResourceLines;

/** The names under which other programs give a field; read once from {@code fields.tsv}. */
final class FieldNames {
    private static final Map<Field, List<String>> NAMES = load();

    private FieldNames() {}

    /** The first of the field's names that is present, in lower case. */
    static Optional<String> find(Field field, Predicate<String> present) {
        return NAMES.getOrDefault(field, List.of()).stream().filter(present).findFirst();
    }

    private static Map<Field, List<String>> load() {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        for (List<String> row : ResourceLines.table("fields.tsv")) {
            names.put(Field.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.subList(1, row.size()));
        }
        return names;
    }
}
