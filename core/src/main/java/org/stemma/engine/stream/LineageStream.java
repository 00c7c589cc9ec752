package org.stemma.engine.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.stemma.lineage.Edge;
import org.stemma.lineage.LineageOptions;
import org.stemma.lineage.ReuseMatcher;
import org.stemma.lineage.align.ReportWords;
import org.stemma.lineage.candidate.LongList;
import org.stemma.lineage.candidate.Pair;
import org.stemma.lineage.candidate.PairFinder;
import org.stemma.lineage.candidate.Posting;
import org.stemma.lineage.candidate.ShingleBlocker;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;
import org.stemma.text.Words;

/**
 * Finds the edges of any number of reports. The same stages as {@link org.stemma.lineage.LineageFinder}, run in three passes:
 * reports to shingles; shingles, part by part, to pairs; pairs, part by part, to edges. Reports, shingles and pairs lie on
 * disk past their limits. The edges come in the order of their two reports' ids, whatever the order of the input and the
 * number of threads.
 */
public final class LineageStream {
    private static final int BATCH = 1024;
    private static final int PARTS = 64;
    private static final int AT_ONCE = 8;

    private final LineageOptions options;
    private final StreamLimits limits;
    private final Parallel parallel;

    /** @param parallel what runs the stages on several reports at once */
    public LineageStream(LineageOptions options, StreamLimits limits, Parallel parallel) {
        this.options = options;
        this.limits = limits;
        this.parallel = parallel;
    }

    /**
     * Reads all reports, then gives each edge to {@code sink}.
     *
     * @return how many reports there were
     * @throws IllegalArgumentException if two reports have one id, or there are more than {@value Posting#REPORTS}
     * @throws org.stemma.issue.StemmaException ENVIRONMENT if temporary files cannot be written
     */
    public int find(Iterator<Report> reports, Consumer<Edge> sink) {
        return find(reports::forEachRemaining, sink);
    }

    /**
     * Reads all reports, then gives each edge to {@code sink}.
     *
     * @param source hands all reports, one by one, to what it is given
     * @param sink takes each edge
     * @return how many reports there were
     * @throws IllegalArgumentException if two reports have one id, or there are more than {@value Posting#REPORTS}
     * @throws org.stemma.issue.StemmaException ENVIRONMENT if temporary files cannot be written
     */
    public int find(Consumer<Consumer<? super Report>> source, Consumer<Edge> sink) {
        try (TemporaryFiles files = new TemporaryFiles()) {
            ReportStore store = new ReportStore(files, limits.characters());
            LongParts postings = new LongParts(files, PARTS, limits.entries());
            List<String> ids = new ArrayList<>();
            index(source, store, postings, ids);
            int[] byRank = byRank(ids);
            LongParts pairs = pairs(postings, ranks(byRank), files);
            edges(pairs, store, byRank, sink);
            return store.size();
        }
    }

    private void index(
            Consumer<Consumer<? super Report>> source, ReportStore store, LongParts postings, List<String> ids) {
        List<Report> batch = new ArrayList<>(BATCH);
        source.accept(report -> {
            batch.add(report);
            if (batch.size() == BATCH) {
                index(batch, store, postings, ids);
                batch.clear();
            }
        });
        index(batch, store, postings, ids);
    }

    private void index(List<Report> batch, ReportStore store, LongParts postings, List<String> ids) {
        ShingleBlocker blocker = new ShingleBlocker(options);
        List<long[]> shingles = parallel.map(batch, report -> blocker.shingles(Words.of(report.text())));
        for (int i = 0; i < batch.size(); i++) {
            int number = store.size();
            if (number >= Posting.REPORTS) {
                throw new IllegalArgumentException("More than " + Posting.REPORTS + " reports");
            }
            store.add(batch.get(i));
            ids.add(batch.get(i).id());
            for (long shingle : shingles.get(i)) {
                long posting = Posting.of(shingle, number);
                postings.add(Posting.part(posting, PARTS), posting);
            }
        }
    }

    /** The reports' numbers in the order of their ids. */
    private static int[] byRank(List<String> ids) {
        int[] order = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(i -> i)
                .toArray();
        for (int i = 1; i < order.length; i++) {
            if (ids.get(order[i]).equals(ids.get(order[i - 1]))) {
                throw new IllegalArgumentException("Two reports have the id '" + ids.get(order[i]) + "'");
            }
        }
        return order;
    }

    private static int[] ranks(int[] byRank) {
        int[] ranks = new int[byRank.length];
        for (int i = 0; i < byRank.length; i++) {
            ranks[byRank[i]] = i;
        }
        return ranks;
    }

    private LongParts pairs(LongParts postings, int[] ranks, TemporaryFiles files) {
        LongParts pairs = new LongParts(files, PARTS, limits.entries());
        for (int from = 0; from < PARTS; from += AT_ONCE) {
            List<Integer> some = IntStream.range(from, Math.min(PARTS, from + AT_ONCE))
                    .boxed()
                    .toList();
            for (LongList found : parallel.map(some, part -> pairsOf(postings.take(part), ranks))) {
                for (int i = 0; i < found.size(); i++) {
                    pairs.add((int) ((long) Pair.first(found.get(i)) * PARTS / ranks.length), found.get(i));
                }
            }
        }
        return pairs;
    }

    private LongList pairsOf(LongList postings, int[] ranks) {
        LongList renumbered = new LongList(postings.size());
        for (int i = 0; i < postings.size(); i++) {
            renumbered.add(Posting.renumber(postings.get(i), ranks[Posting.report(postings.get(i))]));
        }
        renumbered.sort();
        LongList pairs = new LongList();
        PairFinder.find(renumbered, options, pairs::add);
        return pairs;
    }

    private void edges(LongParts pairs, ReportStore store, int[] byRank, Consumer<Edge> sink) {
        for (int part = 0; part < pairs.count(); part++) {
            LongList sorted = pairs.take(part);
            sorted.sort();
            LongList candidates = new LongList();
            PairFinder.count(sorted, options.sharedShingles(), candidates::add);
            List<long[]> groups = groups(candidates);
            for (int from = 0; from < groups.size(); from += BATCH) {
                List<long[]> some = groups.subList(from, Math.min(groups.size(), from + BATCH));
                parallel.map(some, group -> edgesOf(group, store, byRank)).forEach(edges -> edges.forEach(sink));
            }
        }
    }

    /** Pairs with one first report together, so that it is read once. */
    private static List<long[]> groups(LongList pairs) {
        List<long[]> groups = new ArrayList<>();
        long[] all = pairs.toArray();
        int from = 0;
        for (int i = 1; i <= all.length; i++) {
            if (i == all.length || Pair.first(all[i]) != Pair.first(all[from])) {
                groups.add(Arrays.copyOfRange(all, from, i));
                from = i;
            }
        }
        return groups;
    }

    private List<Edge> edgesOf(long[] group, ReportStore store, int[] byRank) {
        ReuseMatcher matcher = new ReuseMatcher(options);
        ReportWords first = ReportWords.of(store.get(byRank[Pair.first(group[0])]));
        List<Edge> edges = new ArrayList<>();
        for (long pair : group) {
            Optional<Edge> edge = matcher.match(first, ReportWords.of(store.get(byRank[Pair.second(pair)])));
            edge.ifPresent(edges::add);
        }
        return edges;
    }
}
