package org.stemma.eval.times;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.text.Span;

/**
 * Counts as in TempEval-3: a found time matches a marked one strictly if it covers the same words, relaxed if it shares one; type and
 * value count where it matches relaxed. Each side is matched once, in order.
 */
final class TimeScorer {
    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int type;
    private int value;

    void add(TimedText text, List<Timex> system) {
        Set<Integer> used = new HashSet<>();
        List<Timex> scored = system.stream()
                .filter(t -> text.ignored().stream().noneMatch(t.span()::overlaps))
                .toList();
        gold += text.gold().size();
        found += scored.size();
        for (Timex marked : text.gold()) {
            int best = best(marked, scored, used, text.text());
            if (best >= 0) {
                used.add(best);
                count(marked, scored.get(best), text.text());
            }
        }
    }

    private static int best(Timex marked, List<Timex> system, Set<Integer> used, String text) {
        int best = -1;
        for (int i = 0; i < system.size(); i++) {
            Timex candidate = system.get(i);
            if (used.contains(i) || !candidate.span().overlaps(marked.span())) {
                continue;
            }
            if (best < 0 || same(candidate.span(), marked.span(), text)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean same(Span a, Span b, String text) {
        return a.equals(b) || words(a.of(text)).equals(words(b.of(text)));
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private void count(Timex marked, Timex candidate, String text) {
        relaxed++;
        strict += same(marked.span(), candidate.span(), text) ? 1 : 0;
        type += marked.type().equals(candidate.type()) ? 1 : 0;
        value += marked.value().equals(candidate.value()) ? 1 : 0;
    }

    void print(String name, PrintStream out) {
        out.printf(Locale.ROOT, "%s: %d marked, %d found, %d matched%n", name, gold, found, relaxed);
        line("strict", strict, out);
        line("relaxed", relaxed, out);
        line("type", type, out);
        line("value", value, out);
        out.printf(
                Locale.ROOT,
                "  of the matched: type right %.3f, value right %.3f%n",
                ratio(type, relaxed),
                ratio(value, relaxed));
    }

    private void line(String metric, int right, PrintStream out) {
        double precision = ratio(right, found);
        double recall = ratio(right, gold);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        out.printf(Locale.ROOT, "  %-8s P %.3f  R %.3f  F1 %.3f%n", metric, precision, recall, f1);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
