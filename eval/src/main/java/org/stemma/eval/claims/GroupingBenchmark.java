package org.stemma.eval.claims;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.claim.EventGroup;
import org.stemma.claim.GroupOptions;
import org.stemma.claim.ReportGrouper;
import org.stemma.eval.Benchmark;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.report.Report;

/** Which reports tell of the same event: B-cubed and adjusted Rand index, beside a TF-IDF threshold. */
public final class GroupingBenchmark implements Benchmark {
    private static final double[] THRESHOLDS = {0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5};

    @Override
    public String name() {
        return "grouping";
    }

    @Override
    public String summary() {
        return "Reports of one event: B-cubed F1 and ARI on a folder with reports.jsonl and gold.tsv.";
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.USAGE, "Name the folder with reports.jsonl and gold.tsv.");
        }
        Path folder = paths.getFirst();
        List<Report> reports = EvalReports.jsonl(folder.resolve("reports.jsonl"));
        Partition gold = gold(folder.resolve("gold.tsv"));
        out.printf(Locale.ROOT, "%d reports, %d events%n", reports.size(), gold.size());
        print(
                out,
                "every report alone",
                Partition.of(reports.stream().map(r -> List.of(r.id())).toList()),
                gold);
        for (double threshold : THRESHOLDS) {
            print(
                    out,
                    String.format(Locale.ROOT, "TF-IDF, cosine over %.2f", threshold),
                    Partition.of(TfIdfBaseline.group(reports, threshold)),
                    gold);
        }
        List<? extends Collection<String>> groups = new ReportGrouper(GroupOptions.DEFAULT)
                .group(reports).stream().map(EventGroup::reports).toList();
        print(out, "Stemma", Partition.of(groups), gold);
    }

    private static void print(PrintStream out, String label, Partition found, Partition gold) {
        out.printf(
                Locale.ROOT,
                "%-24s %4d groups  B3 %s  ARI %.3f%n",
                label,
                found.size(),
                Partition.bCubed(found, gold),
                Partition.adjustedRand(found, gold));
    }

    private static Partition gold(Path file) {
        Map<String, String> gold = new HashMap<>();
        for (String line : EvalReports.lines(file)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 2 && !fields[0].equals("id")) {
                gold.put(fields[0], fields[1]);
            }
        }
        return new Partition(gold);
    }
}
