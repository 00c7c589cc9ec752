package org.stemma.dossier;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Words;

/** Says which words of a stretch of text became which in its copy: longest common subsequence of words, in hunks. */
final class WordChanges {
    private static final int MOST_WORDS = 1500;
    private static final int MOST_HUNKS = 20;

    private WordChanges() {}

    /** One line a change, in the order of the copy; empty if all words are the same or the texts are too long to compare. */
    static List<String> list(String source, String copy) {
        Words first = Words.of(source);
        Words second = Words.of(copy);
        if (first.count() > MOST_WORDS || second.count() > MOST_WORDS) {
            return List.of();
        }
        int[][] common = common(first, second);
        List<String> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.count() || j < second.count()) {
            if (same(first, i, second, j)) {
                i++;
                j++;
                continue;
            }
            int fromFirst = i;
            int fromSecond = j;
            while ((i < first.count() || j < second.count()) && !same(first, i, second, j)) {
                if (j == second.count() || (i < first.count() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            changes.add(hunk(part(first, fromFirst, i), part(second, fromSecond, j)));
        }
        int more = changes.size() - MOST_HUNKS;
        return more <= 0 ? changes : with(changes.subList(0, MOST_HUNKS), "and " + more + " more changes");
    }

    private static List<String> with(List<String> lines, String last) {
        List<String> all = new ArrayList<>(lines);
        all.add(last);
        return all;
    }

    private static int[][] common(Words first, Words second) {
        int[][] common = new int[first.count() + 1][second.count() + 1];
        for (int i = first.count() - 1; i >= 0; i--) {
            for (int j = second.count() - 1; j >= 0; j--) {
                common[i][j] = same(first, i, second, j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(Words first, int i, Words second, int j) {
        return i < first.count() && j < second.count() && first.exact(i).equalsIgnoreCase(second.exact(j));
    }

    private static String part(Words words, int from, int to) {
        return from == to ? "" : words.text().substring(words.begin(from), words.end(to - 1));
    }

    private static String hunk(String before, String after) {
        if (before.isEmpty()) {
            return "put in: '" + after + "'";
        }
        return after.isEmpty() ? "left out: '" + before + "'" : "'" + before + "' became '" + after + "'";
    }
}
