package org.stemma.eval.statements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.text.Span;

/** Reads the tables of this package: report, content, chain, stance, quotation, by position alone. */
final class StatementTable {
    private static final int COLUMNS = 6;

    private StatementTable() {}

    /** The statements of each report in a table of this package. */
    static SortedMap<String, List<ListedStatement>> resource(String name) {
        try (InputStream in = StatementTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The statements of each report, in the order of the table.
     *
     * @throws IllegalArgumentException if a row is malformed
     */
    static SortedMap<String, List<ListedStatement>> parse(String table) {
        SortedMap<String, List<ListedStatement>> byReport = new TreeMap<>();
        for (String line : table.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] row = line.split("\t", -1);
            boolean optional = row.length > COLUMNS && row[COLUMNS].equals("may");
            if (row.length != COLUMNS + (optional ? 1 : 0)) {
                throw new IllegalArgumentException(
                        "Row must have 6 columns, or 7 with 'may' in the last, got: " + line);
            }
            ListedStatement statement = new ListedStatement(
                    new Span(Integer.parseInt(row[1]), Integer.parseInt(row[2])),
                    chain(row[3]),
                    Stance.valueOf(row[4]),
                    Quotation.valueOf(row[5]),
                    optional);
            byReport.computeIfAbsent(row[0], r -> new ArrayList<>()).add(statement);
        }
        return byReport;
    }

    private static List<ListedStatement.Link> chain(String column) {
        List<ListedStatement.Link> links = new ArrayList<>();
        if (!column.equals("-")) {
            for (String link : column.split(",", -1)) {
                String[] halves = link.split("=", -1);
                links.add(new ListedStatement.Link(span(halves[0]), halves.length > 1 ? span(halves[1]) : null));
            }
        }
        return links;
    }

    private static Span span(String ends) {
        String[] pair = ends.split("-", -1);
        return new Span(Integer.parseInt(pair[0]), Integer.parseInt(pair[1]));
    }
}
