package org.stemma.eval;

import java.util.List;
import java.util.Optional;
import org.stemma.eval.claims.GroupingBenchmark;
import org.stemma.eval.lineage.LineageBenchmark;

/** The list of all benchmarks. */
public final class Benchmarks {
    private Benchmarks() {}

    /** All benchmarks, in the order in which help shows them. */
    public static List<Benchmark> all() {
        return List.of(new GroupingBenchmark(), new LineageBenchmark());
    }

    /** The benchmark of this name. */
    public static Optional<Benchmark> find(String name) {
        return all().stream().filter(b -> b.name().equals(name)).findFirst();
    }
}
