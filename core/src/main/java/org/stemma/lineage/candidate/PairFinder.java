package org.stemma.lineage.candidate;

import java.util.function.LongConsumer;
import org.stemma.lineage.LineageOptions;

/**
 * From sorted postings to pairs, one for each shingle that two reports share. A shingle that stands in very many reports (a
 * hot one) pairs each report with its next few neighbours only: reports that share much text stay linked with each other
 * through their neighbours, and the number of pairs stays linear.
 */
public final class PairFinder {
    private PairFinder() {}

    /**
     * Gives each pair to {@code sink}, once for each shingle it shares.
     *
     * @param postings sorted, without repeats
     */
    public static void find(LongList postings, LineageOptions options, LongConsumer sink) {
        int from = 0;
        while (from < postings.size()) {
            int to = from + 1;
            while (to < postings.size() && Posting.sameShingle(postings.get(from), postings.get(to))) {
                to++;
            }
            pairs(postings, from, to, options, sink);
            from = to;
        }
    }

    private static void pairs(LongList postings, int from, int to, LineageOptions options, LongConsumer sink) {
        int reach = to - from > options.hotLimit() ? options.neighbours() : to - from;
        for (int i = from; i < to; i++) {
            int one = Posting.report(postings.get(i));
            for (int j = i + 1; j < to && j <= i + reach; j++) {
                int other = Posting.report(postings.get(j));
                if (one != other) {
                    sink.accept(Pair.of(one, other));
                }
            }
        }
    }

    /** Gives each pair that stands often enough in the sorted list to {@code sink}, once, in order. */
    public static void count(LongList sortedPairs, int least, LongConsumer sink) {
        int from = 0;
        while (from < sortedPairs.size()) {
            int to = from + 1;
            while (to < sortedPairs.size() && sortedPairs.get(to) == sortedPairs.get(from)) {
                to++;
            }
            if (to - from >= least) {
                sink.accept(sortedPairs.get(from));
            }
            from = to;
        }
    }
}
