package org.stemma.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.annotate.Annotator;
import org.stemma.dossier.Dossier;
import org.stemma.eval.attribution.AttributionBenchmark;
import org.stemma.eval.attribution.ContentEndsBenchmark;
import org.stemma.eval.attribution.SpeakersBenchmark;
import org.stemma.eval.claims.AlignmentBenchmark;
import org.stemma.eval.claims.ClaimsBenchmark;
import org.stemma.eval.claims.ContradictionBenchmark;
import org.stemma.eval.claims.FiguresBenchmark;
import org.stemma.eval.claims.GroupingBenchmark;
import org.stemma.eval.claims.JoinsBenchmark;
import org.stemma.eval.clean.CleanBenchmark;
import org.stemma.eval.lineage.LineageBenchmark;
import org.stemma.eval.lineage.ScaleBenchmark;
import org.stemma.eval.names.NamesBenchmark;
import org.stemma.eval.names.PlacesBenchmark;
import org.stemma.eval.speed.GrowthBenchmark;
import org.stemma.eval.speed.SpeedBenchmark;
import org.stemma.eval.statements.StatementsBenchmark;
import org.stemma.eval.times.QuantitiesBenchmark;
import org.stemma.eval.times.TimesBenchmark;

/** The list of all benchmarks. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * All benchmarks, in the order in which help shows them.
     *
     * @param model the language model of those that measure quality; it may remember. The one of speed takes its own.
     * @param writer writes a dossier as the program does, and throws it away
     */
    public static List<Benchmark> all(Annotator model, Consumer<Dossier> writer) {
        List<Benchmark> all = new ArrayList<>();
        all.add(new AlignmentBenchmark(model));
        all.add(new AttributionBenchmark(model));
        all.add(new ClaimsBenchmark(model));
        all.add(new CleanBenchmark());
        all.add(new ContentEndsBenchmark(model));
        all.add(new ContradictionBenchmark(model));
        all.add(new FiguresBenchmark(model));
        all.add(new GroupingBenchmark());
        all.add(new GrowthBenchmark(model, writer));
        all.add(new JoinsBenchmark(model));
        all.add(new LineageBenchmark());
        all.add(new NamesBenchmark(model));
        all.add(new PlacesBenchmark(model));
        all.add(new QuantitiesBenchmark(model));
        all.add(new ScaleBenchmark());
        all.add(new SpeakersBenchmark(model));
        all.add(new SpeedBenchmark(writer));
        all.add(new StatementsBenchmark(model));
        all.add(new TimesBenchmark(model));
        return all;
    }

    /** The benchmark of this name. */
    public static Optional<Benchmark> find(String name, Annotator model, Consumer<Dossier> writer) {
        return all(model, writer).stream().filter(b -> b.name().equals(name)).findFirst();
    }
}
