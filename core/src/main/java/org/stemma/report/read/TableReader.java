package org.stemma.report.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.stemma.issue.IssueKind;

/** Reads CSV and TSV with a head line: a report a row. */
final class TableReader implements FormatReader {
    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        int[] textless = new int[1];
        rows(path, in, sink, (number, fields) -> {
            if (fields.get(Field.TEXT) == null && fields.get(Field.HTML) == null) {
                textless[0]++;
            } else {
                sink.add(fields.toReport(path + "#" + number));
            }
        });
        if (textless[0] > 0) {
            sink.issue(
                    IssueKind.EMPTY_REPORT,
                    path,
                    textless[0] + " rows have no text: name its column 'text', 'maintext' or 'html'");
        }
    }

    /** Hands on every row's number, counted from 1, and its known fields. */
    static void rows(String path, InputStream in, ReadSink sink, BiConsumer<Integer, RawFields> each)
            throws IOException {
        Optional<String> text =
                BoundedBytes.read(path, in, sink).flatMap(bytes -> TextDecoder.decode(path, bytes, null, sink));
        if (text.isEmpty()) {
            return;
        }
        char separator = separator(text.get());
        int number = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ofNamedCsvRecord(text.get())) {
            for (NamedCsvRecord row : rows) {
                number++;
                if (number > sink.options().maxEntries()) {
                    sink.issue(
                            IssueKind.LIMIT_EXCEEDED,
                            path,
                            "The table has more than " + (number - 1) + " rows (maxEntries); the rest was not read");
                    return;
                }
                each.accept(number, fields(row));
            }
        } catch (CsvParseException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            sink.issue(
                    IssueKind.MALFORMED_INPUT,
                    path,
                    "The table cannot be read beyond row " + number + ": " + reason(e));
        }
        if (number == 0) {
            sink.issue(IssueKind.EMPTY_REPORT, path, "The table has no row below its head line");
        }
    }

    private static RawFields fields(NamedCsvRecord row) {
        Map<String, String> byName = new LinkedHashMap<>();
        List<String> header = row.getHeader();
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            String value = row.getField(i);
            if (!value.isBlank()) {
                byName.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), value);
            }
        }
        RawFields fields = new RawFields();
        for (Field field : Field.values()) {
            FieldNames.find(field, byName::containsKey).ifPresent(name -> put(fields, field, byName.get(name)));
        }
        return fields;
    }

    private static void put(RawFields fields, Field field, @Nullable String value) {
        if (field == Field.AUTHORS && value != null) {
            for (String author : value.split("[;|]")) {
                fields.put(field, author);
            }
        } else {
            fields.put(field, value);
        }
    }

    /** The separator that the head line shows most of. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {',', '\t', ';'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }

    private static String reason(RuntimeException e) {
        String message = e.getMessage();
        return message == null
                ? "it is not valid CSV"
                : message.lines().findFirst().orElse("");
    }
}
