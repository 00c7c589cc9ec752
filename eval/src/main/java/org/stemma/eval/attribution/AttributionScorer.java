package org.stemma.eval.attribution;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.statement.Quotation;
import org.stemma.text.Span;

/**
 * Compares attributions. Gold and system attributions are paired one to one, those whose cues share most characters
 * first, then those whose contents overlap by half. A span of a pair is an exact hit if both are the same characters
 * after white space and {@code , . ; :} at the ends are cut off; it is an overlap hit if what they share is at least half
 * of what they cover together.
 */
final class AttributionScorer {
    private static final double HALF = 0.5;

    /**
     * A gold and a system attribution that are taken for the same.
     *
     * @param weight 1 and more if their cues share characters
     */
    record Pair(int gold, int found, double weight) {
        boolean sameCue() {
            return weight >= 1;
        }
    }

    private final Map<String, Tally> whole = newTallies();
    private final Map<String, Tally> paired = newTallies();
    private final Map<Quotation, Tally> kinds = new EnumMap<>(Quotation.class);
    private final Map<Quotation, Tally> pairedKinds = new EnumMap<>(Quotation.class);

    private static Map<String, Tally> newTallies() {
        return Map.of("source", new Tally(), "cue", new Tally(), "content", new Tally());
    }

    void add(String text, List<SpanTriple> gold, List<SpanTriple> found) {
        count(gold, true);
        count(found, false);
        for (Pair pair : pairs(gold, found)) {
            score(text, gold.get(pair.gold()), found.get(pair.found()), pair.sameCue());
        }
    }

    private void count(List<SpanTriple> triples, boolean gold) {
        for (SpanTriple triple : triples) {
            one(whole, "source", triple.source().isEmpty() ? 0 : 1, gold);
            one(whole, "cue", 1, gold);
            one(whole, "content", 1, gold);
            Tally kind = kinds.computeIfAbsent(triple.quotation(), k -> new Tally());
            kind.gold(gold ? 1 : 0);
            kind.found(gold ? 0 : 1);
        }
    }

    private static void one(Map<String, Tally> tallies, String part, int count, boolean gold) {
        Tally tally = tallies.get(part);
        if (tally != null) {
            tally.gold(gold ? count : 0);
            tally.found(gold ? 0 : count);
        }
    }

    /** Pairs by shared cue (weight 1 and more) or by content (below 1). */
    static List<Pair> pairs(List<SpanTriple> gold, List<SpanTriple> found) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                int cue = shared(gold.get(g).cue(), found.get(f).cue());
                double content = overlap(gold.get(g).content(), found.get(f).content());
                if (cue > 0) {
                    candidates.add(new Pair(g, f, 1 + cue + content));
                } else if (content >= HALF) {
                    candidates.add(new Pair(g, f, content / 2));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::weight)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> foundTaken = new HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!goldTaken.contains(pair.gold()) && !foundTaken.contains(pair.found())) {
                goldTaken.add(pair.gold());
                foundTaken.add(pair.found());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private void score(String text, SpanTriple gold, SpanTriple found, boolean sameCue) {
        hit(whole, "source", text, gold.source(), found.source());
        hit(whole, "cue", text, gold.cue(), found.cue());
        hit(whole, "content", text, gold.content(), found.content());
        boolean exact = exact(text, gold.content(), found.content());
        boolean overlap = overlap(gold.content(), found.content()) >= HALF;
        Tally kind = kinds.get(gold.quotation());
        if (kind != null) {
            kind.hit(exact && gold.quotation() == found.quotation(), overlap);
        }
        if (sameCue) {
            one(paired, "source", gold.source().isEmpty() ? 0 : 1, true);
            one(paired, "source", found.source().isEmpty() ? 0 : 1, false);
            one(paired, "content", 1, true);
            one(paired, "content", 1, false);
            hit(paired, "source", text, gold.source(), found.source());
            hit(paired, "content", text, gold.content(), found.content());
            Tally own = pairedKinds.computeIfAbsent(gold.quotation(), k -> new Tally());
            own.gold(1);
            own.found(1);
            own.hit(exact, overlap);
        }
    }

    private static void hit(Map<String, Tally> tallies, String part, String text, List<Span> gold, List<Span> found) {
        Tally tally = tallies.get(part);
        if (tally != null && !gold.isEmpty() && !found.isEmpty()) {
            tally.hit(exact(text, gold, found), overlap(gold, found) >= HALF);
        }
    }

    static boolean exact(String text, List<Span> a, List<Span> b) {
        return trimmed(text, a).equals(trimmed(text, b));
    }

    private static List<Span> trimmed(String text, List<Span> spans) {
        return joined(text, spans).stream().map(span -> trim(text, span)).toList();
    }

    /** The pieces in order, those with nothing but white space between them as one. */
    static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && text.substring(Math.min(last.end(), span.begin()), span.begin())
                            .isBlank()) {
                joined.set(joined.size() - 1, last.cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static Span trim(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isEdge(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ",.;:".indexOf(c) >= 0;
    }

    private static int shared(List<Span> a, List<Span> b) {
        int sum = 0;
        for (Span x : a) {
            for (Span y : b) {
                sum += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.begin(), y.begin()));
            }
        }
        return sum;
    }

    /** Shared characters by characters covered together. */
    static double overlap(List<Span> a, List<Span> b) {
        int both = shared(a, b);
        int union = length(a) + length(b) - both;
        return union == 0 ? 0 : (double) both / union;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    void print(String title, PrintStream out) {
        out.println(title + ": all attributions (gold, found)");
        for (String part : List.of("source", "cue", "content")) {
            out.println(row(part, whole.get(part)));
        }
        for (Quotation kind : List.of(Quotation.DIRECT, Quotation.MIXED, Quotation.INDIRECT)) {
            out.println(row(kind.label(), kinds.get(kind)));
        }
        out.println(title + ": where the cue is found");
        for (String part : List.of("source", "content")) {
            out.println(row(part, paired.get(part)));
        }
        for (Quotation kind : List.of(Quotation.DIRECT, Quotation.MIXED, Quotation.INDIRECT)) {
            out.println(row(kind.label(), pairedKinds.get(kind)));
        }
    }

    private static String row(String name, @org.jspecify.annotations.Nullable Tally tally) {
        return String.format(Locale.ROOT, "  %-9s %s", name, tally == null ? "-" : tally.line());
    }
}
