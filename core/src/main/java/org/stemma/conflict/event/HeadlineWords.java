package org.stemma.conflict.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
    /** "Free", "freed", "freeing". */
    private static final int ENDING = 3;

    private final Map<String, Double> weights = new HashMap<>();
    /** The positions of the headlines that hold each word. */
    private final NavigableMap<String, BitSet> titlesByWord = new TreeMap<>();

    private int titles;

    /** Reads the titles; reports without one have no say. */
    public HeadlineWords(List<Report> reports) {
        List<Set<String>> stems = reports.stream()
                .map(HeadlineWords::stems)
                .filter(title -> !title.isEmpty())
                .toList();
        stems.forEach(title -> title.forEach(stem -> weights.merge(stem, 1.0 / stems.size(), Double::sum)));
        for (Report report : reports) {
            List<String> words = words(Objects.requireNonNullElse(report.title(), ""));
            words.forEach(word ->
                    titlesByWord.computeIfAbsent(word, k -> new BitSet()).set(titles));
            titles += words.isEmpty() ? 0 : 1;
        }
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

    /** The share of the headlines that tell of one of these happenings, given as words in dictionary form; 0 to 1. */
    public double tell(Set<String> happenings) {
        BitSet telling = new BitSet();
        happenings.forEach(happening -> telling.or(formsOf(happening)));
        return titles == 0 ? 0 : (double) telling.cardinality() / titles;
    }

    /** The headlines with a word that begins as the lemma does and is little longer. */
    private BitSet formsOf(String lemma) {
        String trunk = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        BitSet found = new BitSet();
        titlesByWord.subMap(trunk, trunk + Character.MAX_VALUE).forEach((word, holders) -> {
            if (word.length() <= trunk.length() + ENDING) {
                found.or(holders);
            }
        });
        return found;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new TreeSet<>();
        words(text).forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
        return stems;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
