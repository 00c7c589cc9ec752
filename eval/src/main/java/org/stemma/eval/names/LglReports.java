package org.stemma.eval.names;

import java.nio.file.Path;
import java.util.List;
import org.stemma.report.RawReport;

/** The texts of the Local-Global Lexicon as reports, for measurements that need many real texts. */
public final class LglReports {
    private LglReports() {}

    /**
     * The corpus's articles, in its order.
     *
     * @param path the corpus's folder or file
     * @throws org.stemma.issue.StemmaException NO_INPUT if it cannot be read
     */
    public static List<RawReport> read(Path path) {
        return LglReader.read(path).stream()
                .map(a -> new RawReport(
                        a.id(),
                        path + "#" + a.id(),
                        null,
                        a.text(),
                        null,
                        null,
                        a.outlet(),
                        null,
                        null,
                        List.of(),
                        "en"))
                .toList();
    }
}
