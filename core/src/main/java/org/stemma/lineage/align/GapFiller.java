package org.stemma.lineage.align;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Words;

/**
 * Fills the gaps between the runs of a passage with the single words that still agree, in order (longest common
 * subsequence), counting two spellings of one name as the same word.
 */
final class GapFiller {
    private GapFiller() {}

    /** The runs of the chain with those of its gaps, in order. */
    static List<Run> fill(List<Run> chain, Words first, Words second) {
        List<Run> filled = new ArrayList<>();
        for (Run run : chain) {
            if (!filled.isEmpty()) {
                Run last = filled.getLast();
                fillGap(first, last.firstEnd(), run.first(), second, last.secondEnd(), run.second(), filled);
            }
            append(filled, run);
        }
        return filled;
    }

    private static void fillGap(
            Words first, int firstFrom, int firstTo, Words second, int secondFrom, int secondTo, List<Run> into) {
        int height = firstTo - firstFrom;
        int width = secondTo - secondFrom;
        if (height <= 0 || width <= 0) {
            return;
        }
        int[][] best = new int[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                int skipped = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = same(first, firstFrom + i, second, secondFrom + j)
                        ? Math.max(skipped, best[i + 1][j + 1] + 1)
                        : skipped;
            }
        }
        int i = 0;
        int j = 0;
        while (i < height && j < width) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                append(into, new Run(firstFrom + i++, secondFrom + j++, 1));
            }
        }
    }

    private static boolean same(Words first, int i, Words second, int j) {
        return first.key(i) == second.key(j) || Spellings.areOneName(first.exact(i), second.exact(j));
    }

    private static void append(List<Run> runs, Run run) {
        if (!runs.isEmpty()) {
            Run last = runs.getLast();
            if (last.firstEnd() == run.first() && last.secondEnd() == run.second()) {
                runs.set(runs.size() - 1, new Run(last.first(), last.second(), last.length() + run.length()));
                return;
            }
        }
        runs.add(run);
    }
}
