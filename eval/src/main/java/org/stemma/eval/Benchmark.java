package org.stemma.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** One measurement on public data, run by {@code stemma eval NAME PATH…}. */
public interface Benchmark {
    /** The word on the command line. */
    String name();

    /** One line: what is measured, on which data, by which metric. */
    String summary();

    /**
     * Measures and prints the figures.
     *
     * @param paths where the data lie, as given on the command line; may be empty for benchmarks that build their own
     * @param out where the figures go
     * @throws org.stemma.issue.StemmaException NO_INPUT if the data are not there
     */
    void run(List<Path> paths, PrintStream out);
}
