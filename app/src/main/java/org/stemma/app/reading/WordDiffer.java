package org.stemma.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays two versions of a passage side by side, word by word, and marks the words that only one of them has. */
public final class WordDiffer {
    /** Most cells of the table of a longest common subsequence; beyond it the middle counts as changed throughout. */
    private static final int MOST_CELLS = 1_500_000;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private WordDiffer() {}

    /** A stretch of words that both versions have, or that only this one has. */
    public record Run(String text, boolean changed) {}

    /** Both versions; the runs of each put together are its text. */
    public record Aligned(List<Run> from, List<Run> to, int changed) {}

    /** Aligns two texts. */
    public static Aligned align(String from, String to) {
        List<String> a = words(from);
        List<String> b = words(to);
        int head = 0;
        while (head < Math.min(a.size(), b.size()) && same(a.get(head), b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.size(), b.size()) - head
                && same(a.get(a.size() - 1 - tail), b.get(b.size() - 1 - tail))) {
            tail++;
        }
        boolean[] keptA = new boolean[a.size()];
        boolean[] keptB = new boolean[b.size()];
        keepEnds(keptA, head, tail);
        keepEnds(keptB, head, tail);
        keepCommon(a, b, head, tail, keptA, keptB);
        return new Aligned(runs(a, keptA), runs(b, keptB), lost(keptA) + lost(keptB));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find(); ) {
            words.add(m.group());
        }
        return words;
    }

    private static boolean same(String a, String b) {
        return plain(a).equals(plain(b));
    }

    private static String plain(String word) {
        return word.strip()
                .replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'')
                .replace('‘', '\'');
    }

    private static void keepEnds(boolean[] kept, int head, int tail) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = i < head || i >= kept.length - tail;
        }
    }

    private static void keepCommon(
            List<String> a, List<String> b, int head, int tail, boolean[] keptA, boolean[] keptB) {
        int n = a.size() - head - tail;
        int m = b.size() - head - tail;
        if (n == 0 || m == 0 || (long) n * m > MOST_CELLS) {
            return;
        }
        int[][] length = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                length[i][j] = same(a.get(head + i), b.get(head + j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < n && j < m; ) {
            if (same(a.get(head + i), b.get(head + j))) {
                keptA[head + i++] = true;
                keptB[head + j++] = true;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static int lost(boolean[] kept) {
        int lost = 0;
        for (boolean k : kept) {
            lost += k ? 0 : 1;
        }
        return lost;
    }

    private static List<Run> runs(List<String> words, boolean[] kept) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < kept.length; i++) {
            run.append(words.get(i));
            if (i + 1 == kept.length || kept[i + 1] != kept[i]) {
                runs.add(new Run(run.toString(), !kept[i]));
                run.setLength(0);
            }
        }
        return runs;
    }
}
