package org.stemma.eval.claims;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.Annotator;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.word.CommonWords;
import org.stemma.claim.word.Roots;
import org.stemma.claim.word.Wording;
import org.stemma.eval.Benchmark;
import org.stemma.eval.claims.JoinPairs.Pair;
import org.stemma.eval.claims.JudgedCase.Verdict;
import org.stemma.issue.ErrorCode;
import org.stemma.issue.StemmaException;
import org.stemma.statement.Statement;

/** Which statements are put into one claim, held against cases of which a reader judged every statement. */
public final class JoinsBenchmark implements Benchmark {
    private static final double[] THRESHOLDS = {0.2, 0.3, 0.4, 0.5, 0.6};

    private final Annotator annotator;

    /** With this language model. */
    public JoinsBenchmark(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "joins";
    }

    @Override
    public String summary() {
        return "Statements put into one claim: folders of clusters in JSON, and other cases, of which some were judged by hand.";
    }

    /** Counts of pairs. */
    private static final class Tally {
        private final long[] baselineRight = new long[THRESHOLDS.length];
        private final long[] baselineFound = new long[THRESHOLDS.length];
        private long right;
        private long found;
        private long same;

        Ratio ratio() {
            return Ratio.of(right, found, same);
        }

        void add(Pair pair, boolean joined, double likeness) {
            if (pair.verdict() == Verdict.ARGUABLE) {
                return;
            }
            boolean isSame = pair.verdict() == Verdict.SAME;
            same += isSame ? 1 : 0;
            found += joined ? 1 : 0;
            right += joined && isSame ? 1 : 0;
            for (int i = 0; i < THRESHOLDS.length; i++) {
                boolean like = likeness >= THRESHOLDS[i];
                baselineFound[i] += like ? 1 : 0;
                baselineRight[i] += like && isSame ? 1 : 0;
            }
        }

        void print(PrintStream out, String of) {
            if (same > 0) {
                out.printf(Locale.ROOT, "%-40s same %4d  joined %4d  %s%n", of, same, found, ratio());
            }
        }

        /** The likeness of words that does best, chosen on the same pairs. */
        void printBaseline(PrintStream out) {
            Ratio best = new Ratio(0, 0);
            for (int i = 0; i < THRESHOLDS.length; i++) {
                Ratio ratio = Ratio.of(baselineRight[i], baselineFound[i], same);
                best = ratio.f1() > best.f1() ? ratio : best;
            }
            out.printf(Locale.ROOT, "%-40s %s%n", "content words shared, best of 5 shares", best);
        }
    }

    @Override
    public void run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            throw new StemmaException(ErrorCode.USAGE, "Name the folder with the clusters.");
        }
        Map<String, JudgedCase> judged = JudgedCase.read();
        CaseReader reader = new CaseReader(annotator);
        Tally seen = new Tally();
        Tally unseen = new Tally();
        Tally all = new Tally();
        for (Path file : cases(paths)) {
            JudgedCase verdicts = judged.get(name(file));
            if (verdicts != null) {
                CaseReader.CaseResult result = reader.read(file);
                Tally own = new Tally();
                add(JoinPairs.pairs(verdicts, result.statements()), result.groups(), List.of(own, all));
                add(
                        JoinPairs.pairs(verdicts, result.statements()),
                        result.groups(),
                        List.of(verdicts.unseen() ? unseen : seen));
                own.print(out, verdicts.name());
                int found = JoinPairs.found(verdicts, result.statements()).size();
                out.printf(
                        Locale.ROOT,
                        "  judged passages found again %d of %d%n",
                        found,
                        verdicts.places().size());
            }
        }
        out.println();
        seen.print(out, "cases read while rules were made");
        unseen.print(out, "cases read only afterwards");
        all.print(out, "all");
        all.printBaseline(out);
    }

    private static List<Path> cases(List<Path> paths) {
        List<Path> cases = new ArrayList<>();
        for (Path path : paths) {
            List<Path> inside = Files.isDirectory(path) ? EvalReports.files(path, ".json") : List.of();
            cases.addAll(inside.isEmpty() ? List.of(path) : inside);
        }
        return cases;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }

    private static void add(List<Pair> pairs, List<ClaimGroup> groups, List<Tally> tallies) {
        Map<String, Integer> claimOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Statement statement : groups.get(i).statements()) {
                claimOf.put(statement.id(), i);
            }
        }
        for (Pair pair : pairs) {
            boolean joined = claimOf.getOrDefault(pair.one().id(), -1)
                    .equals(claimOf.getOrDefault(pair.other().id(), -2));
            double likeness = likeness(pair.one(), pair.other());
            tallies.forEach(tally -> tally.add(pair, joined, likeness));
        }
    }

    /** Share of the content words of both that both have. */
    private static double likeness(Statement one, Statement other) {
        Set<String> left = roots(one);
        Set<String> right = roots(other);
        Set<String> either = new HashSet<>(left);
        either.addAll(right);
        left.retainAll(right);
        return either.isEmpty() ? 0 : (double) left.size() / either.size();
    }

    private static Set<String> roots(Statement statement) {
        Set<String> roots = new HashSet<>();
        Wording.words(statement.anchor().exact()).stream()
                .map(Wording.Word::stem)
                .filter(word -> !CommonWords.contains(word))
                .forEach(word -> roots.add(Roots.of(word)));
        return roots;
    }
}
