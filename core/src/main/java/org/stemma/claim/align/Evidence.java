package org.stemma.claim.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.align.EventIdentity.Strength;
import org.stemma.claim.word.CommonWords;
import org.stemma.claim.word.Numbers;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;
import org.stemma.value.TimeSpan;

/**
 * What speaks for and against two statements saying the same.
 *
 * @param score sum of both, to be held against a threshold
 * @param wording how alike the words are, 0 to 1
 * @param reasons what speaks for it beside the words, one plain sentence each
 */
record Evidence(double score, double wording, List<String> reasons) {
    private static final double LEAST_WORDING = 0.1;
    /** Wording so close that nothing else need agree. */
    private static final double CLOSE = 0.5;
    /** The same where several words are shared. */
    static final double CLOSE_IN_MANY = 0.35;

    private static final double SAME_WORDS = 0.8;
    /** Score of two statements of one event, before objections, whatever their wording. */
    private static final double ONE_EVENT = 0.55;

    /** Another town that was taken. */
    private static final double OTHER_TOWN = 0.5;

    private static final double OTHER_AGENT = 0.12;
    /** One person, in two reports: two translations or cuts of what was said. */
    private static final double SAME_SPEAKER = 0.1;

    private static final double OTHER_PREDICATE = 0.15;
    /** The same where they share no verb and no number, only things and people. */
    private static final double ONLY_THINGS = 0.25;
    /** So many words in common outweigh another verb. */
    private static final int MANY = 5;

    private static final long FAR_DAYS = 45;
    private static final Evidence NONE = new Evidence(0, 0, List.of());

    /**
     * Weighs two profiles.
     *
     * @param oneReport whether one report tells both
     */
    static Evidence weigh(Profile first, Profile second, boolean oneReport, Places places) {
        List<String> reasons = new ArrayList<>();
        if (isFuture(first.statement()) != isFuture(second.statement()) || Discord.forbids(first, second, oneReport)) {
            return NONE;
        }
        double wording = WordLikeness.of(first, second);
        double score = wording + event(first, second, places, reasons) + participants(first, second, reasons);
        boolean sameNumber = Numbers.shareATelling(
                first.statement().quantities(), second.statement().quantities());
        if (sameNumber) {
            score += 0.2;
            reasons.add("Both give the same number.");
        }
        boolean oneEvent = OneEvent.is(first, second, places);
        if (!oneReport && Grounds.haveSameSpeaker(first, second)) {
            score += SAME_SPEAKER;
            reasons.add("Both are told of the same speaker.");
        }
        boolean sameType = OneEvent.sharedType(first, second) != null && first.tells() && second.tells();
        boolean sameDeed = Deed.isSame(first, second, sameType, oneReport);
        if (sameDeed) {
            reasons.add("Both tell of one deed.");
        }
        if (oneEvent || sameDeed) {
            score = Math.max(score, ONE_EVENT + (1 - ONE_EVENT) * wording);
        } else if (oneReport) {
            score -= 0.08;
        }
        boolean alike = sameType || !Grounds.haveOtherPredicates(first, second);
        boolean sameEvent = sameType || Grounds.haveSamePredicate(first, second);
        double least = alike && WordLikeness.sharesMany(first, second) ? CLOSE_IN_MANY : CLOSE;
        double close = sameEvent || sameNumber || !Phrases.isOne(first, second) ? close(first, second, wording) : 0;
        if (!oneEvent && !sameDeed && close < least && !Grounds.suffice(first, second, sameType, sameNumber, places)) {
            return NONE;
        }
        score -= objections(first, second, wording, places) + Discord.weigh(first, second, sameEvent);
        if (!oneEvent && !sameDeed && wording < SAME_WORDS) {
            score -= otherWords(first, second, alike, sameNumber && !areTyped(first, second));
        }
        boolean thin = wording < LEAST_WORDING && reasons.size() < 2 && !sameDeed;
        return new Evidence(thin ? 0 : score, wording, reasons);
    }

    /** How alike the words are, if they are more than one. */
    private static double close(Profile first, Profile second, double wording) {
        return WordLikeness.shared(first, second) > 1 || wording >= SAME_WORDS ? wording : 0;
    }

    /** What another verb and another agent take off, where the words are not the same. */
    private static double otherWords(Profile first, Profile second, boolean alike, boolean sameNumber) {
        double off = haveOtherAgents(first, second) ? OTHER_AGENT : 0;
        if (!alike && WordLikeness.shared(first, second) < MANY) {
            off += sameNumber || Grounds.sharesAPredicate(first, second) ? OTHER_PREDICATE : ONLY_THINGS;
        }
        return off;
    }

    private static double event(Profile first, Profile second, Places places, List<String> reasons) {
        String type = OneEvent.sharedType(first, second);
        if (type == null) {
            return samePredicate(first.statement(), second.statement(), reasons) ? 0.06 : 0;
        }
        reasons.add("Both tell of " + type + ".");
        boolean strong = EventIdentity.strength(type) == Strength.STRONG && first.tells() && second.tells();
        double support = strong ? 0.2 : 0.1;
        if (places.relation(first.focus().places(), second.focus().places()) == PlaceRelation.SAME) {
            support += strong ? 0.15 : 0.06;
            reasons.add("Both are about " + places.name(sharedPlace(first, second)) + ".");
        }
        if (overlaps(first.time(), second.time())) {
            support += 0.05;
            reasons.add("Both are told of the same time.");
        }
        return support;
    }

    private static boolean samePredicate(Statement one, Statement other, List<String> reasons) {
        String predicate = one.predicate();
        if (predicate == null || !predicate.equals(other.predicate()) || CommonWords.contains(predicate)) {
            return false;
        }
        return reasons.add("Both have the verb or noun '" + predicate + "'.");
    }

    private static String sharedPlace(Profile first, Profile second) {
        return first.focus().places().stream()
                .filter(second.focus().places()::contains)
                .sorted()
                .findFirst()
                .orElse("the same place");
    }

    private static double participants(Profile first, Profile second, List<String> reasons) {
        double support = 0;
        for (Role role : List.of(Role.AGENT, Role.PATIENT)) {
            if (shares(first.role(role), second.role(role))) {
                support += 0.08;
                reasons.add("Both have the same " + role.label() + ".");
            }
        }
        return support;
    }

    /** Whether two known actors do it, or it is done to the one who does it in the other, and no actor does both. */
    private static boolean haveOtherAgents(Profile first, Profile second) {
        Set<String> one = actors(first);
        Set<String> other = actors(second);
        boolean swapped = OneEvent.sharedType(first, second) == null
                && (shares(one, second.role(Role.PATIENT)) || shares(other, first.role(Role.PATIENT)));
        return !shares(one, other) && (swapped || (!one.isEmpty() && !other.isEmpty()));
    }

    private static Set<String> actors(Profile profile) {
        return profile.role(Role.AGENT).stream()
                .filter(term -> term.startsWith("a-"))
                .collect(Collectors.toSet());
    }

    /** Whether an event is known of both. */
    private static boolean areTyped(Profile first, Profile second) {
        return !first.types().isEmpty() && !second.types().isEmpty();
    }

    private static double objections(Profile first, Profile second, double wording, Places places) {
        double objections = 0;
        boolean typed = areTyped(first, second);
        if (typed && OneEvent.sharedType(first, second) == null && wording < SAME_WORDS) {
            objections += 0.3;
        }
        objections +=
                switch (places.relation(first.focus().places(), second.focus().places())) {
                    case DIFFERENT -> 0.3;
                    case NESTED -> 0.1;
                    case SAME, UNKNOWN -> 0;
                };
        if (isOtherTown(first, second, places)) {
            objections += OTHER_TOWN;
        }
        if (farApart(first.time(), second.time())) {
            objections += 0.5;
        }
        return objections;
    }

    /** Both name the town that was taken, and the towns have other names, though the map knows neither. */
    private static boolean isOtherTown(Profile first, Profile second, Places places) {
        String type = OneEvent.sharedType(first, second);
        return type != null
                && type.startsWith("territory.")
                && first.focus().isNamed()
                && second.focus().isNamed()
                && places.relation(first.focus().places(), second.focus().places()) == PlaceRelation.UNKNOWN;
    }

    /** Whether it tells what is to come or what is asked for. */
    static boolean isFuture(Statement statement) {
        return statement.stance() == Stance.PREDICTED || statement.stance() == Stance.CALLED_FOR;
    }

    private static boolean overlaps(@Nullable TimeSpan one, @Nullable TimeSpan other) {
        return one != null && other != null && one.overlaps(other);
    }

    private static boolean farApart(@Nullable TimeSpan one, @Nullable TimeSpan other) {
        return one != null && other != null && (before(one, other) || before(other, one));
    }

    private static boolean before(TimeSpan early, TimeSpan late) {
        return early.end() != null
                && late.begin() != null
                && early.end().plusDays(FAR_DAYS).isBefore(late.begin());
    }

    static boolean shares(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** What speaks for it, the shared words first; made only for pairs that match, since few do. */
    List<String> reasons(Profile first, Profile second) {
        if (wording < LEAST_WORDING) {
            return reasons;
        }
        List<String> all = new ArrayList<>(List.of(WordLikeness.reason(first, second)));
        all.addAll(reasons);
        return all;
    }

    /** Words for a list of names. */
    static String list(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
