package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.report.Report;
import org.stemma.stage.Grouper;
import org.stemma.text.Ids;

/**
 * Groups reports that tell of the same event, from their words and dates alone.
 *
 * <p>Reports that share one of their heaviest terms are compared; groups then grow by mean similarity (average linkage),
 * so that one report with two stories cannot glue two events. At last a report that stayed alone joins a group if it is
 * clearly more like that one than like the next. Time and memory grow with the number of candidate pairs,
 * which grows about linearly with the number of reports.
 */
public final class ReportGrouper implements Grouper<Report, EventGroup> {
    private final GroupOptions options;

    public ReportGrouper(GroupOptions options) {
        this.options = options;
    }

    /** The groups, sorted by their smallest report id. Every report is in one of them. */
    @Override
    public List<EventGroup> group(Collection<Report> reports) {
        List<Report> sorted =
                reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        List<AverageLinker.Item> items = items(sorted);
        AverageLinker linker = new AverageLinker(options.threshold(), options.lateness());
        LoneJoiner joiner = new LoneJoiner(options.loneThreshold(), options.loneLead(), linker);
        return joiner.join(linker.link(items, candidates(items)), items).stream()
                .map(group -> group.stream().map(i -> sorted.get(i).id()).toList())
                .map(ids -> new EventGroup(Ids.of("e", ids.getFirst()), ids))
                .toList();
    }

    /** How many pairs of these reports are compared. */
    int candidateCount(List<Report> reports) {
        return candidates(items(reports)).size();
    }

    private static List<AverageLinker.Item> items(List<Report> reports) {
        List<TermVector> vectors = ReportTerms.vectors(reports);
        List<AverageLinker.Item> items = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            LocalDate published = reports.get(i).published();
            items.add(new AverageLinker.Item(vectors.get(i), published == null ? null : published.toEpochDay()));
        }
        return items;
    }

    private Set<AverageLinker.Pair> candidates(List<AverageLinker.Item> items) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (String term : items.get(i).terms().heaviest(options.blockTerms())) {
                blocks.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
            }
        }
        Set<AverageLinker.Pair> pairs = new HashSet<>();
        for (List<Integer> block : blocks.values()) {
            pair(items, block, pairs);
        }
        return pairs;
    }

    private void pair(List<AverageLinker.Item> items, List<Integer> block, Set<AverageLinker.Pair> pairs) {
        boolean large = block.size() > options.blockSize();
        List<Integer> order = large
                ? block.stream()
                        .sorted(Comparator.comparingLong(
                                        (Integer i) -> day(items.get(i).day()))
                                .thenComparingInt(i -> i))
                        .toList()
                : block;
        int reach = large ? options.blockSize() / 4 : block.size();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < Math.min(order.size(), i + 1 + reach); j++) {
                pairs.add(AverageLinker.Pair.of(order.get(i), order.get(j)));
            }
        }
    }

    private static long day(@Nullable Double day) {
        return day == null ? Long.MAX_VALUE : day.longValue();
    }
}
