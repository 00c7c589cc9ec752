package org.stemma.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.issue.IssueKind;
import org.stemma.report.RawReport;

/** The {@code reports.csv} of a folder: what is known of its files. */
final class Sidecar {
    /** The name that makes a table a sidecar. */
    static final String NAME = "reports.csv";

    private final String path;
    private final Map<String, RawFields> byFile = new TreeMap<>();
    private final Map<String, Boolean> used = new TreeMap<>();

    private Sidecar(String path) {
        this.path = path;
    }

    /**
     * Reads a sidecar. Rows that carry a text of their own are reports and go to the sink.
     *
     * @param folder path of the folder, to which the rows' file names are relative
     */
    static Sidecar read(String folder, String path, InputStream in, ReadSink sink) throws IOException {
        Sidecar sidecar = new Sidecar(path);
        TableReader.rows(path, in, sink, (number, fields) -> sidecar.take(folder, number, fields, sink));
        return sidecar;
    }

    private void take(String folder, int number, RawFields fields, ReadSink sink) {
        String file = fields.get(Field.FILE);
        if (fields.get(Field.TEXT) != null || fields.get(Field.HTML) != null) {
            sink.add(fields.toReport(path + "#" + number));
        } else if (file == null) {
            sink.issue(IssueKind.MALFORMED_INPUT, path + "#" + number, "The row names no file: give it as 'file'");
        } else {
            String full = folder + "/" + file.strip().replace('\\', '/');
            byFile.put(full, fields);
            used.put(full, false);
        }
    }

    /** The report with what the sidecar knows of its file. */
    RawReport fill(RawReport report) {
        RawFields fields = byFile.get(report.path());
        if (fields == null) {
            return report;
        }
        used.put(report.path(), true);
        return fields.fill(report);
    }

    /** Tells of rows whose file was not among those read. */
    void complain(ReadSink sink) {
        for (String file : new ArrayList<>(used.keySet())) {
            if (Boolean.FALSE.equals(used.get(file))) {
                sink.warn(IssueKind.MALFORMED_INPUT, path, "The row for '" + file + "' fits no file that was read");
            }
        }
    }
}
