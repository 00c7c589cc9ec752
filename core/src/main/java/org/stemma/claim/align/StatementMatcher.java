package org.stemma.claim.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.stage.Matcher;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.value.Quantity;
import org.stemma.value.TimeSpan;

/**
 * Whether two statements say the same thing, or are sides of the same thing. Likeness of wording, weighted by how telling
 * each term is, carries most; same type, same participants, same number and same time add to it; another place, another
 * time, another measure or another kind of event speak against it. Polarity does not count: a denial belongs to the claim
 * that it denies.
 */
public final class StatementMatcher implements Matcher<Profile, Match> {
    private static final double CONTAINMENT_SHARE = 0.85;
    private static final int LEAST_SHARED_TERMS = 3;
    private static final double TYPE = 0.12;
    private static final double PREDICATE = 0.06;
    private static final double PARTICIPANT = 0.10;
    private static final double NUMBER = 0.20;
    private static final double TIME = 0.04;
    private static final double AGAINST = 0.15;
    private static final double SAME_WORDS = 0.8;
    private static final long FAR_DAYS = 45;

    private final MatchOptions options;
    private final Places places;

    public StatementMatcher(MatchOptions options, Places places) {
        this.options = options;
        this.places = places;
    }

    @Override
    public Optional<Match> match(Profile one, Profile other) {
        boolean inOrder = one.statement().id().compareTo(other.statement().id()) < 0;
        Profile first = inOrder ? one : other;
        Profile second = inOrder ? other : one;
        if (isOneSentenceTakenApart(first.statement(), second.statement())) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        double wording = wording(first, second);
        double score = wording + support(first, second, reasons) - objections(first, second, wording);
        if (score < options.threshold()) {
            return Optional.empty();
        }
        if (wording >= 0.2) {
            reasons.addFirst(sharedWords(first, second));
        }
        return Optional.of(new Match(first.statement().id(), second.statement().id(), Math.min(1, score), reasons));
    }

    /** Two statements of different types read from the same words tell of different things. */
    private static boolean isOneSentenceTakenApart(Statement one, Statement other) {
        return one.report().equals(other.report())
                && one.anchor().span().overlaps(other.anchor().span())
                && !Objects.equals(one.type(), other.type());
    }

    /** Cosine of the terms; where a short statement is part of a long one, the share of the short one. */
    static double wording(Profile first, Profile second) {
        double dot = 0;
        double left = 0;
        double right = 0;
        int shared = 0;
        for (var term : first.terms().entrySet()) {
            left += term.getValue() * term.getValue();
            Double weight = second.terms().get(term.getKey());
            if (weight != null) {
                dot += term.getValue() * weight;
                shared++;
            }
        }
        for (double weight : second.terms().values()) {
            right += weight * weight;
        }
        if (dot == 0) {
            return 0;
        }
        double cosine = dot / Math.sqrt(left * right);
        double containment = shared < LEAST_SHARED_TERMS ? 0 : CONTAINMENT_SHARE * dot / Math.min(left, right);
        return Math.min(1, Math.max(cosine, Math.min(containment, cosine + 0.25)));
    }

    private double support(Profile first, Profile second, List<String> reasons) {
        Statement one = first.statement();
        Statement other = second.statement();
        double support = 0;
        if (one.type() != null && one.type().equals(other.type())) {
            support += TYPE;
            reasons.add("Both are of type " + one.type() + ".");
        } else if (one.predicate() != null && one.predicate().equals(other.predicate())) {
            support += PREDICATE;
            reasons.add("Both say '" + one.predicate() + "'.");
        }
        for (Role role : List.of(Role.AGENT, Role.PATIENT)) {
            if (intersects(first.role(role), second.role(role))) {
                support += PARTICIPANT;
                reasons.add("Both have the same " + role.label() + ".");
            }
        }
        if (sharesNumber(one, other)) {
            support += NUMBER;
            reasons.add("Both give the same number.");
        }
        if (first.time() != null && second.time() != null && overlaps(first.time(), second.time())) {
            support += TIME;
            reasons.add("Both are told of the same time.");
        }
        return support;
    }

    private double objections(Profile first, Profile second, double wording) {
        Statement one = first.statement();
        Statement other = second.statement();
        double objections = 0;
        String type = one.type();
        String otherType = other.type();
        if (type != null && otherType != null && !type.equals(otherType) && wording < SAME_WORDS) {
            objections += family(type).equals(family(otherType)) ? AGAINST : 2 * AGAINST;
        }
        if (places.relation(first.places(), second.places()) == PlaceRelation.DIFFERENT) {
            objections += 2 * AGAINST;
        }
        if (farApart(first.time(), second.time())) {
            objections += 2 * AGAINST;
        }
        if (isFuture(one) != isFuture(other)) {
            objections += AGAINST;
        }
        if (one.report().equals(other.report())) {
            objections += AGAINST / 2;
        }
        return objections;
    }

    private static boolean isFuture(Statement statement) {
        return statement.stance() == Stance.PREDICTED || statement.stance() == Stance.CALLED_FOR;
    }

    private static String family(String type) {
        int dot = type.indexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }

    private static boolean sharesNumber(Statement one, Statement other) {
        return one.quantities().stream()
                .anyMatch(left ->
                        other.quantities().stream().anyMatch(right -> Numbers.equal(left, right) && isTelling(left)));
    }

    /** One, two and three are everywhere. */
    private static boolean isTelling(Quantity quantity) {
        BigDecimal point = Numbers.point(quantity);
        return point != null && point.doubleValue() > 3;
    }

    private static boolean overlaps(@Nullable TimeSpan one, @Nullable TimeSpan other) {
        return one != null && other != null && one.overlaps(other);
    }

    private static boolean farApart(@Nullable TimeSpan one, @Nullable TimeSpan other) {
        if (one == null || other == null || one.overlaps(other)) {
            return false;
        }
        return before(one, other) || before(other, one);
    }

    private static boolean before(TimeSpan early, TimeSpan late) {
        return early.end() != null
                && late.begin() != null
                && early.end().plusDays(FAR_DAYS).isBefore(late.begin());
    }

    private static boolean intersects(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static String sharedWords(Profile first, Profile second) {
        Set<String> shared = new TreeSet<>(first.terms().keySet());
        shared.retainAll(second.terms().keySet());
        List<String> words = first.heaviest(first.terms().size()).stream()
                .filter(shared::contains)
                .limit(4)
                .toList();
        return "Both share " + words.size() + " telling words or names.";
    }
}
