package org.stemma.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.claim.ClaimFinder;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.align.MatchOptions;
import org.stemma.claim.align.Places;
import org.stemma.claim.align.Profile;
import org.stemma.claim.align.ProfileReader;
import org.stemma.engine.LocalEngine;
import org.stemma.nlp.CoreNlpAnnotator;
import org.stemma.statement.Statement;

/** Lining up statements to claims. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClaimBenchmark {
    private final AnnotatedCase annotated;
    private final List<Statement> statements;
    private final ClaimFinder finder = new ClaimFinder(MatchOptions.DEFAULT);

    /** Reads the statements once. */
    public ClaimBenchmark() {
        LocalEngine engine = Town.engine(new CoreNlpAnnotator());
        annotated = engine.annotate(Town.reports(engine));
        statements = engine.statements(annotated).stream().flatMap(List::stream).toList();
    }

    /** Makes of each statement what is compared. */
    @Benchmark
    public List<Profile> profiles() {
        return new ProfileReader(annotated, new Places(annotated.places())).profiles(statements);
    }

    /** Profiles, blocks, matches and groups of all statements. */
    @Benchmark
    public List<ClaimGroup> align() {
        return finder.group(statements, annotated);
    }
}
