package org.stemma.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.eval.attribution.AttributionBenchmark;
import org.stemma.eval.attribution.SpeakersBenchmark;
import org.stemma.eval.claims.ClaimsBenchmark;
import org.stemma.eval.claims.ContradictionBenchmark;
import org.stemma.eval.claims.FiguresBenchmark;
import org.stemma.eval.claims.GroupingBenchmark;
import org.stemma.eval.clean.CleanBenchmark;
import org.stemma.eval.lineage.LineageBenchmark;
import org.stemma.eval.lineage.ScaleBenchmark;
import org.stemma.eval.names.NamesBenchmark;
import org.stemma.eval.names.PlacesBenchmark;
import org.stemma.eval.speed.SpeedBenchmark;
import org.stemma.eval.times.QuantitiesBenchmark;
import org.stemma.eval.times.TimesBenchmark;

/** The list of all benchmarks. */
public final class Benchmarks {
    private Benchmarks() {}

    /** All benchmarks, in the order in which help shows them. */
    public static List<Benchmark> all() {
        List<Benchmark> all = new ArrayList<>();
        all.add(new AttributionBenchmark());
        all.add(new ClaimsBenchmark());
        all.add(new CleanBenchmark());
        all.add(new ContradictionBenchmark());
        all.add(new FiguresBenchmark());
        all.add(new GroupingBenchmark());
        all.add(new LineageBenchmark());
        all.add(new NamesBenchmark());
        all.add(new PlacesBenchmark());
        all.add(new QuantitiesBenchmark());
        all.add(new ScaleBenchmark());
        all.add(new SpeakersBenchmark());
        all.add(new SpeedBenchmark());
        all.add(new TimesBenchmark());
        return all;
    }

    /** The benchmark of this name. */
    public static Optional<Benchmark> find(String name) {
        return all().stream().filter(b -> b.name().equals(name)).findFirst();
    }
}
