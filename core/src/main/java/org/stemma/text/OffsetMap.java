package org.stemma.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Leads from positions in a cleaned text back to positions in the input it was made from. Both count UTF-16 code units.
 *
 * @param runs stretches in which both sides advance alike, in the order of the cleaned text
 */
public record OffsetMap(List<Run> runs) {
    /**
     * A stretch in which both sides advance alike.
     *
     * @param begin where it begins in the cleaned text
     * @param length number of code units, at least 1
     * @param raw where it begins in the input
     */
    public record Run(int begin, int length, int raw) {
        private int end() {
            return begin + length;
        }
    }

    /** Copies the list. */
    public OffsetMap {
        runs = List.copyOf(runs);
    }

    /** The map of a text whose code unit {@code i} came from {@code origins[i]}; -1 marks one that the input lacks. */
    public static OffsetMap of(int[] origins) {
        List<Run> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= origins.length; i++) {
            if (i == origins.length || origins[i] != origins[i - 1] + 1 || origins[i - 1] < 0) {
                if (origins[begin] >= 0) {
                    runs.add(new Run(begin, i - begin, origins[begin]));
                }
                begin = i;
            }
        }
        return new OffsetMap(runs);
    }

    /**
     * The stretch of the input that a span of the cleaned text came from, with whatever was cut out in between.
     *
     * @return an empty span at 0 if no code unit of the span stood in the input
     */
    public Span toRaw(Span span) {
        int begin = -1;
        int end = 0;
        for (int i = firstEndingAfter(span.begin()); i < runs.size() && runs.get(i).begin < span.end(); i++) {
            Run run = runs.get(i);
            int from = run.raw + Math.max(0, span.begin() - run.begin);
            int to = run.raw + Math.min(run.length, span.end() - run.begin);
            begin = begin < 0 ? from : Math.min(begin, from);
            end = Math.max(end, to);
        }
        return begin < 0 ? new Span(0, 0) : new Span(begin, end);
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
