package org.stemma.conflict.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.claim.ClaimGroup;
import org.stemma.report.Report;
import org.stemma.statement.Polarity;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

/**
 * How well a claim stands for what reports are about. Reports tell their main point in the headline and in the first
 * sentences, so it is the claim that most of them tell, near the beginning, in words that headlines use.
 */
final class LeadScorer {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,40}+");
    /** Word forms count as one when they begin alike: captures, captured. */
    private static final int STEM = 5;

    private static final int LONGEST = 1000;
    private static final int FIRST_CHARACTERS = 500;

    private final int reports;
    private final Map<String, Double> weights = new HashMap<>();

    LeadScorer(List<Report> reports) {
        this.reports = Math.max(1, reports.size());
        List<Set<String>> titles = reports.stream()
                .map(report -> stems(report.title() == null ? "" : report.title()))
                .filter(stems -> !stems.isEmpty())
                .toList();
        titles.forEach(title -> title.forEach(stem -> weights.merge(stem, 1.0 / titles.size(), Double::sum)));
    }

    double score(ClaimGroup claim) {
        long early = claim.statements().stream()
                .filter(LeadScorer::opens)
                .map(Statement::report)
                .distinct()
                .count();
        boolean dated = claim.statements().stream().anyMatch(statement -> statement.time() != null);
        boolean told = claim.statements().stream()
                .anyMatch(s -> s.stance() == Stance.ASSERTED && s.polarity() == Polarity.POSITIVE);
        return headline(claim)
                + 1.0 * early / reports
                + 1.0 * claim.reports().size() / reports
                + (dated ? 0.25 : 0)
                + (told ? 0.25 : 0);
    }

    /** Whether a statement stands at the beginning of its report. */
    static boolean opens(Statement statement) {
        return statement.anchor().begin() < FIRST_CHARACTERS;
    }

    /** The share of the headlines' words, weighed by how many headlines have them, that the claim has; 0 to 1. */
    private double headline(ClaimGroup claim) {
        double total = weights.values().stream().mapToDouble(w -> w * w).sum();
        double held = stems(claim.gist()).stream()
                .mapToDouble(stem -> Math.pow(weights.getOrDefault(stem, 0.0), 2))
                .sum();
        return total == 0 ? 0 : held / total;
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
