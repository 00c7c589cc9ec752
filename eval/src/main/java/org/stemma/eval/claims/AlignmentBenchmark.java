package org.stemma.eval.claims;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.stemma.annotate.Annotator;
import org.stemma.claim.clause.ParticipantAligner;
import org.stemma.claim.clause.ParticipantAligner.Aligned;
import org.stemma.claim.clause.Predication;
import org.stemma.claim.clause.Predication.Filler;
import org.stemma.eval.Benchmark;
import org.stemma.eval.claims.QaAlignCorpus.Alignment;
import org.stemma.eval.claims.QaAlignCorpus.Pair;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;

/** Which participants of two sentences are the same, on the questions and answers of QA-Align, beside shared words. */
public final class AlignmentBenchmark implements Benchmark {
    private static final double[] OVERLAPS = {0.2, 0.34, 0.5, 0.67, 1};

    private final Annotator annotator;

    /** With this language model. */
    public AlignmentBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "alignment";
    }

    @Override
    public String summary() {
        return "Alignment of predicates and participants of two sentences: F1 on a CSV of QA-Align.";
    }

    /** A way to line up two sides. */
    private interface Way extends BiFunction<List<Predication>, List<Predication>, List<Aligned>> {}

    private record Read(List<Predication> left, List<Predication> right, Set<Alignment> gold) {}

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.USAGE, "Name the file with the pairs, for instance qa-align-dev.csv.");
        }
        List<Read> read = new ArrayList<>();
        for (Pair pair : QaAlignCorpus.read(paths.getFirst())) {
            read.add(new Read(
                    QuestionReader.read(pair.left(), pair.leftQuestions(), annotator),
                    QuestionReader.read(pair.right(), pair.rightQuestions(), annotator),
                    pair.gold()));
        }
        int alignments = read.stream().mapToInt(pair -> pair.gold().size()).sum();
        out.printf(Locale.ROOT, "%d sentence pairs, %d alignments%n", read.size(), alignments);
        for (double least : OVERLAPS) {
            print(
                    out,
                    String.format(Locale.ROOT, "same lemma, overlap %.2f", least),
                    read,
                    (l, r) -> plain(l, r, least));
        }
        print(out, "Stemma", read, ParticipantAligner::align);
    }

    private static void print(PrintStream out, String label, List<Read> pairs, Way way) {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (Read pair : pairs) {
            Set<Alignment> aligned = new HashSet<>();
            way.apply(pair.left(), pair.right())
                    .forEach(a -> aligned.add(new Alignment(Set.of(a.left()), Set.of(a.right()))));
            found += aligned.size();
            gold += pair.gold().size();
            aligned.retainAll(pair.gold());
            right += aligned.size();
        }
        out.printf(Locale.ROOT, "%-26s %s%n", label, Ratio.of(right, found, gold));
    }

    /** The plain way: verbs of one lemma, answers that share enough words; the most alike first, each used once. */
    private static List<Aligned> plain(List<Predication> left, List<Predication> right, double least) {
        Map<Double, List<Aligned>> candidates = new TreeMap<>();
        for (Predication one : left) {
            for (Predication other : right) {
                if (one.root().equals(other.root())) {
                    for (Filler first : one.fillers()) {
                        for (Filler second : other.fillers()) {
                            double overlap = QuestionReader.overlap(first, second);
                            candidates
                                    .computeIfAbsent(-overlap, o -> new ArrayList<>())
                                    .add(new Aligned(first.id(), second.id(), overlap));
                        }
                    }
                }
            }
        }
        Set<String> used = new HashSet<>();
        List<Aligned> aligned = new ArrayList<>();
        candidates.values().stream()
                .flatMap(List::stream)
                .filter(candidate -> candidate.score() >= least)
                .forEach(candidate -> {
                    if (!used.contains("l" + candidate.left()) && !used.contains("r" + candidate.right())) {
                        used.add("l" + candidate.left());
                        used.add("r" + candidate.right());
                        aligned.add(candidate);
                    }
                });
        return aligned;
    }
}
