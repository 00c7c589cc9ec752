package org.stemma.lineage.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.Span;
import org.stemma.text.WordKeys;

/**
 * Finds quotations that two reports give in different words, as two translations of one speech would. Two who heard the same
 * speech do so too: it says that both go back to one speaker, not that one copied the other, so it never makes an edge.
 */
public final class RetoldQuotations {
    /** Shorter quotations are alike by chance. */
    private static final int MIN_STEMS = 5;

    private static final double ALIKE = 0.6;

    /** A run of so many equal words is one wording, which the passages tell better. */
    private static final int SAME_WORDING = 6;

    /** Bounds the pairs that are compared, and the work on each. */
    private static final int MAX_QUOTATIONS = 64;

    private static final int MAX_WORDS = 200;

    /** Words are compared by their beginnings, so that "liberated" and "liberation" agree. */
    private static final int STEM = 5;

    private static final int SHORTEST_WORD = 4;

    private final ReportWords words;
    private final int from;
    private final int to;
    private final Set<String> stems;

    private RetoldQuotations(ReportWords words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
        this.stems = stems(words, from, to);
    }

    /** The quotations of the second report that the first gives in other words, in the order of the text. */
    public static List<Span> find(ReportWords first, ReportWords second) {
        List<RetoldQuotations> ones = list(first);
        return list(second).stream()
                .filter(other -> ones.stream().anyMatch(one -> one.retells(other)))
                .map(other -> second.span(other.from, other.to))
                .toList();
    }

    private static List<RetoldQuotations> list(ReportWords words) {
        List<RetoldQuotations> found = new ArrayList<>();
        int at = 0;
        while (at < words.count() && found.size() < MAX_QUOTATIONS) {
            int end = at;
            while (end < words.count() && words.isQuoted(end)) {
                end++;
            }
            if (end > at && end - at <= MAX_WORDS) {
                RetoldQuotations quotation = new RetoldQuotations(words, at, end);
                if (quotation.stems.size() >= MIN_STEMS) {
                    found.add(quotation);
                }
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static Set<String> stems(ReportWords words, int from, int to) {
        Set<String> stems = new TreeSet<>();
        for (int i = from; i < to; i++) {
            String word = WordKeys.level(words.words().exact(i));
            if (word.length() >= SHORTEST_WORD) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }

    private boolean retells(RetoldQuotations other) {
        long shared = stems.stream().filter(other.stems::contains).count();
        int smaller = Math.min(stems.size(), other.stems.size());
        return shared >= MIN_STEMS - 1 && shared >= ALIKE * smaller && longestRun(other) < SAME_WORDING;
    }

    private int longestRun(RetoldQuotations other) {
        int longest = 0;
        int[] before = new int[other.to - other.from + 1];
        for (int i = from; i < to; i++) {
            int[] now = new int[before.length];
            for (int j = other.from; j < other.to; j++) {
                boolean same = words.words().key(i) == other.words.words().key(j);
                now[j - other.from + 1] = same ? before[j - other.from] + 1 : 0;
                longest = Math.max(longest, now[j - other.from + 1]);
            }
            before = now;
        }
        return longest;
    }
}
