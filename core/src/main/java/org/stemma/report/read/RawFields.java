package org.stemma.report.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.report.RawReport;

/** The fields of one report while they are gathered. Not safe for use by several threads. */
final class RawFields {
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<String> authors = new ArrayList<>();

    /** Sets a field unless the value is null or blank. */
    RawFields put(Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            if (field == Field.AUTHORS) {
                authors.add(value.strip());
            } else {
                values.put(field, value);
            }
        }
        return this;
    }

    /** A field's value; null if it was not given. */
    @Nullable
    String get(Field field) {
        return values.get(field);
    }

    /** The report that these fields make. */
    RawReport toReport(String path) {
        return new RawReport(
                stripped(Field.ID),
                path,
                stripped(Field.TITLE),
                values.get(Field.TEXT),
                values.get(Field.HTML),
                stripped(Field.URL),
                stripped(Field.OUTLET),
                stripped(Field.PUBLISHED),
                stripped(Field.DOWNLOADED),
                authors,
                stripped(Field.LANGUAGE));
    }

    /** The report with those of its fields that were not given filled from here. */
    RawReport fill(RawReport report) {
        return new RawReport(
                first(report.givenId(), Field.ID),
                report.path(),
                first(report.title(), Field.TITLE),
                report.text(),
                report.html(),
                first(report.url(), Field.URL),
                first(report.outlet(), Field.OUTLET),
                first(report.published(), Field.PUBLISHED),
                first(report.downloaded(), Field.DOWNLOADED),
                report.authors().isEmpty() ? authors : report.authors(),
                first(report.language(), Field.LANGUAGE));
    }

    private @Nullable String first(@Nullable String given, Field field) {
        return given != null ? given : stripped(field);
    }

    private @Nullable String stripped(Field field) {
        String value = values.get(field);
        return value == null ? null : value.strip();
    }
}
