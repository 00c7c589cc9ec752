package org.stemma.conflict.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Report;

/** The words that the headlines of some reports have in common, each weighed by the share of headlines that have it. */
public final class HeadlineWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,40}+");
    /** Word forms count as one when they begin alike: captures, captured. */
    private static final int STEM = 5;

    private static final int LONGEST = 1000;
    private final Map<String, Double> weights = new HashMap<>();

    /** Reads the titles; reports without one have no say. */
    public HeadlineWords(List<Report> reports) {
        List<Set<String>> titles = reports.stream()
                .map(HeadlineWords::stems)
                .filter(stems -> !stems.isEmpty())
                .toList();
        titles.forEach(title -> title.forEach(stem -> weights.merge(stem, 1.0 / titles.size(), Double::sum)));
    }

    /** The share of the headlines' words that a text holds, by the squares of their weights; 0 to 1. */
    public double share(String text) {
        double total = weights.values().stream().mapToDouble(w -> w * w).sum();
        double held = stems(text).stream()
                .mapToDouble(stem -> Math.pow(weights.getOrDefault(stem, 0.0), 2))
                .sum();
        return total == 0 ? 0 : held / total;
    }

    /** How much a report's headline has in common with all of them, for its length; 0 if it has none. */
    public double common(Report report) {
        Set<String> stems = stems(report);
        double held = stems.stream()
                .mapToDouble(stem -> weights.getOrDefault(stem, 0.0))
                .sum();
        return held / Math.sqrt(stems.size() + 1.0);
    }

    private static Set<String> stems(Report report) {
        return stems(Objects.requireNonNullElse(report.title(), ""));
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new TreeSet<>();
        Matcher matcher = WORD.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            stems.add(word.substring(0, Math.min(STEM, word.length())));
        }
        return stems;
    }
}
