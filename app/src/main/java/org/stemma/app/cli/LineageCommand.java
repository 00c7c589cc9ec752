package org.stemma.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.engine.LocalEngine;
import org.stemma.lineage.Edge;
import org.stemma.report.Inputs;
import org.stemma.report.RawReport;
import org.stemma.report.Report;
import picocli.CommandLine.Command;

/**
 * {@code stemma lineage INPUT…}. Reports are cleaned a slice at a time, so that many of them never lie in memory at once;
 * up to {@value #SLICE} are cleaned as one case, as every other command does.
 */
@Command(
        name = "lineage",
        mixinStandardHelpOptions = true,
        description = "Print copied text between reports, one line of JSON an edge. Loads no language model.")
final class LineageCommand extends StageCommand {
    private static final int SLICE = 2000;

    @Override
    List<?> records(LocalEngine engine, Inputs inputs) {
        List<Edge> edges = new ArrayList<>();
        engine.lineage(reports(engine, inputs), edges::add);
        return Collections.unmodifiableList(edges);
    }

    /** The cleaned reports; of several of one id over the slices the first by path. */
    private Iterator<Report> reports(LocalEngine engine, Inputs inputs) {
        List<RawReport> raw = inputs.reports();
        Set<String> seen = new HashSet<>();
        Stream<List<Report>> slices = IntStream.iterate(0, from -> from < raw.size(), from -> from + SLICE)
                .mapToObj(from -> raw.subList(from, Math.min(raw.size(), from + SLICE)))
                .map(slice -> clean(engine, new Inputs(slice, inputs.files(), List.of())));
        return slices.flatMap(List::stream)
                .filter(report -> seen.add(report.id()))
                .iterator();
    }
}
