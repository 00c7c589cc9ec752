package org.stemma.eval.lineage;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.report.Report;
import org.stemma.text.Words;

/** Simpler ways to tell copies, for comparison. Each gives a score; its threshold is the best there is for the data. */
enum Baseline {
    /** Jaccard similarity of the sets of 3-word shingles. */
    JACCARD {
        @Override
        double score(Report one, Report other) {
            Set<Long> first = shingles(one);
            Set<Long> second = shingles(other);
            int common = ShingleSets.common(first, second);
            int union = first.size() + second.size() - common;
            return union == 0 ? 0 : (double) common / union;
        }
    },
    /** MinHash of 3-word shingles with 128 permutations, in 32 bands of 4: pairs that share no band score nothing. */
    MINHASH {
        @Override
        double score(Report one, Report other) {
            int[] first = signature(one);
            int[] second = signature(other);
            int equal = 0;
            boolean band = false;
            for (int i = 0; i < PERMUTATIONS; i += ROWS) {
                int rows = 0;
                for (int j = 0; j < ROWS; j++) {
                    rows += first[i + j] == second[i + j] ? 1 : 0;
                }
                equal += rows;
                band |= rows == ROWS;
            }
            return band ? (double) equal / PERMUTATIONS : 0;
        }
    },
    /** Whether all words are the same. */
    EXACT {
        @Override
        double score(Report one, Report other) {
            return hash(one) == hash(other) ? 1 : 0;
        }
    };

    private static final int PERMUTATIONS = 128;
    private static final int ROWS = 4;
    private static final int SHINGLE = 3;
    private static final Map<Report, Set<Long>> SHINGLES = new ConcurrentHashMap<>();
    private static final Map<Report, int[]> SIGNATURES = new ConcurrentHashMap<>();

    /** How much alike two reports are, 0 to 1. */
    abstract double score(Report one, Report other);

    private static Set<Long> shingles(Report report) {
        return SHINGLES.computeIfAbsent(report, r -> ShingleSets.of(r.text(), SHINGLE));
    }

    private static int[] signature(Report report) {
        return SIGNATURES.computeIfAbsent(report, r -> {
            int[] smallest = new int[PERMUTATIONS];
            Random random = new Random(128);
            for (int i = 0; i < PERMUTATIONS; i++) {
                long a = random.nextLong() | 1;
                long b = random.nextLong();
                int least = Integer.MAX_VALUE;
                for (long shingle : shingles(r)) {
                    least = Math.min(least, (int) ((a * shingle + b) >>> 33));
                }
                smallest[i] = least;
            }
            return smallest;
        });
    }

    private static long hash(Report report) {
        Words words = Words.of(report.text());
        long hash = 0;
        for (int i = 0; i < words.count(); i++) {
            hash = hash * 31 + words.key(i);
        }
        return hash;
    }
}
