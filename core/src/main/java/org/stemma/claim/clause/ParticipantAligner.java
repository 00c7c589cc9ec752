package org.stemma.claim.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.claim.clause.Predication.Filler;
import org.stemma.claim.clause.Predication.Slot;

/**
 * Lines up what fills the roles of two sides' predicates: the same predicate or one that may name the same, the same role,
 * shared words, and support from the other participants. Each filler is used once, the surest pair first.
 */
public final class ParticipantAligner {
    /** Least score of a pair. */
    public static final double THRESHOLD = 0.55;

    private static final double PREDICATE = 0.45;
    private static final double PREDICATE_CLASS = 0.36;
    private static final double OTHER_PREDICATE = -0.05;
    private static final double WORDS = 0.35;
    private static final double SAME_SLOT = 0.12;
    private static final double SUPPORT = 0.1;
    private static final double SAME_HEAD = 0.08;
    private static final double PRONOUN = 0.2;
    private static final double SWAPPED = 0.15;
    private static final double TIME_AND_OTHER = 0.2;

    private ParticipantAligner() {}

    /**
     * Two fillers that stand for the same.
     *
     * @param left id of the filler on the left
     * @param right id of the filler on the right
     * @param score how much speaks for it; it ranks, it is no probability
     */
    public record Aligned(String left, String right, double score) {}

    /** The pairs, surest first. */
    public static List<Aligned> align(List<Predication> left, List<Predication> right) {
        List<Aligned> candidates = new ArrayList<>();
        for (Predication one : left) {
            for (Predication other : right) {
                candidates(one, other, candidates);
            }
        }
        candidates.sort(Comparator.comparingDouble(Aligned::score)
                .reversed()
                .thenComparing(Aligned::left)
                .thenComparing(Aligned::right));
        Set<String> usedLeft = new HashSet<>();
        Set<String> usedRight = new HashSet<>();
        List<Aligned> aligned = new ArrayList<>();
        for (Aligned candidate : candidates) {
            if (!usedLeft.contains(candidate.left()) && !usedRight.contains(candidate.right())) {
                usedLeft.add(candidate.left());
                usedRight.add(candidate.right());
                aligned.add(candidate);
            }
        }
        return aligned;
    }

    private static void candidates(Predication one, Predication other, List<Aligned> candidates) {
        for (Filler left : one.fillers()) {
            for (Filler right : other.fillers()) {
                double score = score(one, left, other, right);
                if (score >= THRESHOLD) {
                    candidates.add(new Aligned(left.id(), right.id(), score));
                }
            }
        }
    }

    private static double score(Predication one, Filler left, Predication other, Filler right) {
        double predicates = predicates(one, other);
        boolean sameSlot = left.slot() == right.slot();
        double score = predicates + WORDS * left.overlap(right) + SUPPORT * support(one, left, other, right);
        if (sameSlot) {
            score += SAME_SLOT;
            score += predicates > 0 && (left.pronoun() || right.pronoun()) ? PRONOUN : 0;
        } else if (left.slot().isParticipant() && right.slot().isParticipant()) {
            score -= SWAPPED;
        }
        if ((left.slot() == Slot.TIME) != (right.slot() == Slot.TIME)) {
            score -= TIME_AND_OTHER;
        }
        return left.head().equals(right.head()) ? score + SAME_HEAD : score;
    }

    private static double predicates(Predication one, Predication other) {
        if (one.root().equals(other.root())) {
            return PREDICATE;
        }
        return one.meaning().shares(other.meaning()) ? PREDICATE_CLASS : OTHER_PREDICATE;
    }

    /** How well the best two other fillers of one role agree. */
    private static double support(Predication one, Filler left, Predication other, Filler right) {
        double best = 0;
        for (Filler more : one.fillers()) {
            for (Filler many : other.fillers()) {
                if (!more.id().equals(left.id()) && !many.id().equals(right.id()) && more.slot() == many.slot()) {
                    best = Math.max(best, more.overlap(many));
                }
            }
        }
        return best;
    }
}
