package org.stemma.claim.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.stage.Matcher;

/**
 * Whether two words tell of the same happening: the words must mean the same, or may by {@code event-words.tsv}; what
 * happens to whom, numbers, times and the rest of the sentence speak for or against it. Sayings are the same only where
 * the same one says them. A sentence does not tell one happening twice. For happenings of one case, within reports of one event.
 */
public final class HappeningMatcher implements Matcher<Happening, Match> {
    /** Least mean score of a group of happenings. */
    public static final double THRESHOLD = 0.45;

    private static final double SAME_WORD = 0.62;
    private static final double SAME_CLASS = 0.56;
    private static final double SAYING = 0.3;
    /** A word that most reports use, such as "make", tells less. */
    private static final double COMMON = 0.1;

    private static final double SHARED_TERM = 0.025;
    private static final int MOST_TERMS = 5;
    private static final double USUAL_TERMS = 0.04;
    private static final double LEAST = 0.001;

    @Override
    public Optional<Match> match(Happening one, Happening other) {
        if (one.standsWith(other)) {
            return Optional.empty();
        }
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        Happening first = inOrder ? one : other;
        Happening second = inOrder ? other : one;
        List<String> reasons = new ArrayList<>();
        double score = words(first, second, reasons);
        if (score == 0) {
            return Optional.empty();
        }
        score += agreement(first, second, reasons);
        return Optional.of(new Match(first.id(), second.id(), Math.min(1, Math.max(LEAST, score)), reasons));
    }

    private static double words(Happening one, Happening other, List<String> reasons) {
        boolean abbreviated = one.initials().agree(other.initials());
        boolean sameWord = abbreviated || one.root().equals(other.root());
        if (!abbreviated && one.meaning().excludes(other.meaning())) {
            return 0;
        }
        if (!sameWord && !one.meaning().shares(other.meaning())) {
            return 0;
        }
        reasons.add(wordReason(one, abbreviated, sameWord));
        double score = sameWord ? SAME_WORD : SAME_CLASS;
        if (one.isSaying() || other.isSaying()) {
            score -= agreement(one.agents(), other.agents()) > 0 ? 0 : SAYING;
        }
        return one.common() && other.common() ? score - COMMON : score;
    }

    private static String wordReason(Happening one, boolean abbreviated, boolean sameWord) {
        if (abbreviated) {
            return "One is short for the other.";
        }
        return sameWord ? "Both have the word '" + one.root() + "'." : "Both words may name the same.";
    }

    private static double agreement(Happening one, Happening other, List<String> reasons) {
        double score = weigh(one.patients(), other.patients(), 0.15, 0.04, "Both name whom it is done to.", reasons)
                + weigh(one.agents(), other.agents(), 0.08, 0.04, "Both name who does it.", reasons)
                + weigh(one.others(), other.others(), 0.1, 0.05, "Both have the same circumstances.", reasons)
                + weigh(one.numbers(), other.numbers(), 0.2, 0.2, "Both give the same number.", reasons)
                + weigh(one.times(), other.times(), 0.08, 0.05, "Both are told of the same time.", reasons);
        Set<String> shared = new HashSet<>(one.context());
        shared.retainAll(other.context());
        return score + Math.min(shared.size(), MOST_TERMS) * SHARED_TERM - USUAL_TERMS;
    }

    private static double weigh(
            Set<String> one, Set<String> other, double same, double differs, String reason, List<String> reasons) {
        int agreement = agreement(one, other);
        if (agreement > 0) {
            reasons.add(reason);
        }
        return agreement > 0 ? same : agreement < 0 ? -differs : 0;
    }

    /** 1 if they share something, -1 if they share nothing, 0 if a side has nothing. */
    private static int agreement(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.stream().anyMatch(other::contains) ? 1 : -1;
    }
}
