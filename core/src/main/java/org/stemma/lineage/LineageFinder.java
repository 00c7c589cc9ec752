package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.lineage.align.ReportWords;
import org.stemma.lineage.candidate.LongList;
import org.stemma.lineage.candidate.Pair;
import org.stemma.lineage.candidate.PairFinder;
import org.stemma.lineage.candidate.Posting;
import org.stemma.lineage.candidate.ShingleBlocker;
import org.stemma.report.Report;

/**
 * Finds who copied whom in a case: words and shingles, candidate pairs, passages, edges, unseen sources, credits. Pure; the
 * order of the reports never matters. For more reports than fit in memory the engine runs the same steps over a stream.
 */
public final class LineageFinder {
    private final LineageOptions options;

    public LineageFinder(LineageOptions options) {
        this.options = options;
    }

    /**
     * The lineage of these reports.
     *
     * @throws IllegalArgumentException if two reports have one id
     */
    public Lineage find(List<Report> reports) {
        List<ReportWords> ordered = reports.stream()
                .sorted(Comparator.comparing(Report::id))
                .map(ReportWords::of)
                .toList();
        requireDistinctIds(ordered);
        List<Edge> edges = edges(ordered);
        List<UnseenSource> unseen = new UnseenSourceGrouper(reports).group(edges);
        List<CreditCheck> credits = CreditChecker.check(reports, edges, unseen);
        return new Lineage(edges, unseen, credits);
    }

    private static void requireDistinctIds(List<ReportWords> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            String id = ordered.get(i).report().id();
            if (id.equals(ordered.get(i - 1).report().id())) {
                throw new IllegalArgumentException("Two reports have the id '" + id + "'");
            }
        }
    }

    private List<Edge> edges(List<ReportWords> ordered) {
        ReuseMatcher matcher = new ReuseMatcher(options);
        List<Edge> edges = new ArrayList<>();
        PairFinder.count(
                candidates(ordered),
                options.sharedShingles(),
                pair -> matcher.match(ordered.get(Pair.first(pair)), ordered.get(Pair.second(pair)))
                        .ifPresent(edges::add));
        edges.sort(Comparator.comparing(Edge::id));
        return edges;
    }

    private LongList candidates(List<ReportWords> ordered) {
        ShingleBlocker blocker = new ShingleBlocker(options);
        LongList postings = new LongList();
        for (int i = 0; i < ordered.size(); i++) {
            for (long shingle : blocker.shingles(ordered.get(i).words())) {
                postings.add(Posting.of(shingle, i));
            }
        }
        postings.sort();
        LongList pairs = new LongList();
        PairFinder.find(postings, options, pairs::add);
        pairs.sort();
        return pairs;
    }
}
