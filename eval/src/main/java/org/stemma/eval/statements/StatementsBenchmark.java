package org.stemma.eval.statements;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.annotate.Annotator;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.report.RawReport;

/**
 * {@code stemma eval statements PATH… [OUT.tsv]}: the statements of whole reports beside lists that a reader wrote before any
 * output was seen. The lists hold positions alone; the reports lie in the folders given. With OUT it writes every difference
 * there, by position. See {@code docs/statements.md}.
 */
public final class StatementsBenchmark implements Benchmark {
    /** The line of the five reports that the rules were looked at with. */
    static final String FIVE = "all: five reports";

    private static final SortedMap<String, String> TABLES =
            new TreeMap<>(Map.of("five-reports.tsv", FIVE, "other-reports.tsv", "all: other reports"));

    private final StatementReader reader;
    private final SortedMap<String, List<ListedStatement>> listed = new TreeMap<>();
    private final SortedMap<String, String> totals = new TreeMap<>();
    private final ScoreSheet own = new ScoreSheet();
    private final ScoreSheet baseline = new ScoreSheet();
    private final List<String> differences = new ArrayList<>();

    /** With this language model; it may remember. */
    public StatementsBenchmark(Annotator model) {
        reader = new StatementReader(model);
        TABLES.forEach((table, total) -> StatementTable.resource(table).forEach((report, statements) -> {
            listed.put(report, statements);
            totals.put(report, total);
        }));
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public String summary() {
        return "statements of whole reports beside lists written by hand (PATH: folders of clusters, re3d, the five reports; OUT.tsv: differences)";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        List<Path> folders = paths.stream().filter(p -> !isTable(p)).toList();
        score(folders);
        own.print("stemma", out);
        baseline.print("baseline (sentences, tree)", out);
        paths.stream().filter(StatementsBenchmark::isTable).forEach(this::write);
    }

    private static boolean isTable(Path path) {
        return path.toString().endsWith(".tsv");
    }

    /** Reads every case in these folders that holds a listed report. */
    ScoreSheet score(List<Path> folders) {
        ListedCases cases = new ListedCases(listed.keySet());
        int found = 0;
        for (Path folder : folders) {
            for (List<RawReport> reports : cases.in(folder)) {
                add("in " + folder.getFileName(), reports);
                found++;
            }
        }
        if (found == 0) {
            throw new StemmaException(
                    ErrorCode.NO_INPUT, "No listed report in " + folders + ". Give the folders that hold the data.");
        }
        return own;
    }

    private void add(String folder, List<RawReport> reports) {
        Map<String, StatementReader.Reading> readings = reader.read(reports);
        for (RawReport report : reports) {
            String name = ListedCases.name(report);
            List<ListedStatement> wanted = listed.get(name);
            if (wanted == null || report.text() == null) {
                continue;
            }
            StatementReader.Reading reading = readings.getOrDefault(report.path(), StatementReader.Reading.NONE);
            List<String> rows = List.of(name, folder, totals.getOrDefault(name, folder));
            own.add(rows, report.text(), wanted, reading.statements(), line -> differences.add(name + "\t" + line));
            baseline.add(rows, report.text(), wanted, reading.baseline(), line -> {});
        }
    }

    private void write(Path file) {
        try {
            Files.write(file, differences);
        } catch (IOException e) {
            throw new StemmaException(ErrorCode.ENVIRONMENT, "'" + file + "' cannot be written: " + e.getMessage(), e);
        }
    }
}
