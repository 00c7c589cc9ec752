package org.stemma.claim.align;

import java.util.List;
import java.util.Map;

/** How alike two statements are in their words: the cosine of their weighted terms, with room for part and whole. */
final class WordLikeness {
    private static final double PART_SHARE = 0.85;
    private static final double PART_BONUS = 0.2;
    private static final int LEAST_SHARED = 3;
    /** One word in common says little, however short the statements are. */
    private static final double SINGLE_WORD = 0.6;

    private static final int SHOWN = 4;
    /** A sum taken in another order differs by less. */
    private static final double ROUNDING = 1e-9;

    private WordLikeness() {}

    /** From 0 to 1. Where a short statement stands whole in a long one, its share counts, up to a bonus. */
    static double of(Profile first, Profile second) {
        double dot = 0;
        int shared = 0;
        for (Map.Entry<String, Double> term : first.terms().entrySet()) {
            Double weight = second.terms().get(term.getKey());
            if (weight != null) {
                dot += term.getValue() * weight;
                shared++;
            }
        }
        if (dot == 0) {
            return 0;
        }
        double left = squares(first);
        double right = squares(second);
        double cosine =
                (shared == 1 || sharesOnlyNames(first, second) ? SINGLE_WORD : 1) * dot / Math.sqrt(left * right);
        double share = shared < LEAST_SHARED ? 0 : PART_SHARE * Math.min(1, dot / Math.min(left, right));
        return Math.min(1, Math.max(cosine, Math.min(share, cosine + PART_BONUS)));
    }

    /** No two statements whose terms have this product and these squares are more alike. */
    static double atMost(double dot, double left, double right) {
        double cosine = dot / Math.sqrt(left * right);
        double share = PART_SHARE * Math.min(1, dot / Math.min(left, right));
        return ROUNDING + Math.max(cosine, Math.min(share, cosine + PART_BONUS));
    }

    /** Two names in common tell of whom both speak, not what they say. */
    private static boolean sharesOnlyNames(Profile first, Profile second) {
        return first.terms().keySet().stream()
                .filter(second.terms()::containsKey)
                .allMatch(term -> isName(first.labels().getOrDefault(term, term)));
    }

    private static boolean isName(String label) {
        return !label.isEmpty() && Character.isUpperCase(label.charAt(0));
    }

    /** Whether both share so many terms that it is hardly by chance. */
    static boolean sharesMany(Profile first, Profile second) {
        return shared(first, second) >= LEAST_SHARED;
    }

    /** How many terms both have. */
    static long shared(Profile first, Profile second) {
        return first.terms().keySet().stream()
                .filter(second.terms()::containsKey)
                .count();
    }

    /** The square of the length of its vector of terms. */
    static double squares(Profile profile) {
        double sum = 0;
        for (double weight : profile.terms().values()) {
            sum += weight * weight;
        }
        return sum;
    }

    /** Names the most telling words that both share. */
    static String reason(Profile first, Profile second) {
        List<String> shared = first.heaviest(first.terms().size()).stream()
                .filter(second.terms()::containsKey)
                .limit(SHOWN)
                .map(term -> first.labels().getOrDefault(term, term))
                .toList();
        return "Both say " + Evidence.list(shared) + ".";
    }
}
