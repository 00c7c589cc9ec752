package org.stemma.claim.align;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.word.CommonWords;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Roots;
import org.stemma.statement.Attribution;
import org.stemma.statement.Role;
import org.stemma.value.ActorKind;

/**
 * Whether two statements agree in enough to be one claim although their wording is not close: in what happened and in a
 * participant, a place or a number. A name that stands all over a report is no such ground, unless the verb is the same too.
 */
final class Grounds {
    /** The weight of a term that stands in a quarter of its report's sentences. */
    private static final double EVERYWHERE = Math.log(5);

    /** Verbs that carry little by themselves. */
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "take", "make", "get", "go", "give", "come");

    private Grounds() {}

    /**
     * Whether there is enough.
     *
     * @param sameType whether both may tell of one type of event
     * @param sameNumber whether both give one number
     * @param places tells regions from towns: that both speak of one country is no ground
     */
    static boolean suffice(Profile first, Profile second, boolean sameType, boolean sameNumber, Places places) {
        boolean samePredicate = isSamePredicate(first, second);
        Set<String> shared = participants(first);
        shared.retainAll(participants(second));
        shared.removeIf(places::isWide);
        boolean telling = shared.stream().anyMatch(term -> isTelling(first, term) && isTelling(second, term));
        boolean sameEvent = sameType || samePredicate;
        return (sameEvent && (telling || sameNumber))
                || (samePredicate && !shared.isEmpty())
                || (sameNumber && !shared.isEmpty())
                || (!shared.isEmpty() && haveSameSpeaker(first, second) && haveSameLemma(first, second));
    }

    private static boolean isSamePredicate(Profile first, Profile second) {
        String left = root(first);
        return left != null && (left.equals(root(second)) || meaning(first).shares(meaning(second)));
    }

    /** Whether the verbs or nouns that carry the two mean different things, as far as is known. */
    static boolean haveOtherPredicates(Profile first, Profile second) {
        return carries(first)
                && carries(second)
                && !isSamePredicate(first, second)
                && !Objects.equals(
                        first.statement().predicate(), second.statement().predicate());
    }

    private static boolean haveSameLemma(Profile first, Profile second) {
        String predicate = first.statement().predicate();
        return predicate != null && predicate.equals(second.statement().predicate());
    }

    /** Whether one person, known by name, says both. */
    static boolean haveSameSpeaker(Profile first, Profile second) {
        String one = speaker(first);
        return one != null && one.equals(speaker(second));
    }

    /** Id of the person who says it; null if that is nobody, or no person known by name. */
    static @Nullable String speaker(Profile profile) {
        List<Attribution> chain = profile.statement().attribution();
        return chain.isEmpty() || chain.getFirst().kind() != ActorKind.PERSON
                ? null
                : chain.getFirst().actor();
    }

    /** Whether the verbs or nouns that carry the two say something and mean the same. */
    static boolean haveSamePredicate(Profile first, Profile second) {
        return carries(first) && carries(second) && !haveOtherPredicates(first, second);
    }

    /** Whether the verb or noun that carries the one stands in both. */
    static boolean sharesAPredicate(Profile first, Profile second) {
        return Stream.of(first, second)
                .flatMap(profile -> Stream.ofNullable(profile.statement().predicate()))
                .map(Roots::of)
                .anyMatch(root ->
                        first.terms().containsKey(root) && second.terms().containsKey(root));
    }

    /** Whether its verb or noun says something by itself. */
    static boolean carries(Profile profile) {
        String predicate = profile.statement().predicate();
        return predicate != null && !LIGHT.contains(predicate);
    }

    /** What the verb or noun that carries it may name. */
    static EventWords.Meaning meaning(Profile profile) {
        return profile.meaning();
    }

    /** The root of its verb or noun; null if it has none or one that tells nothing. */
    static @Nullable String root(Profile profile) {
        String predicate = profile.statement().predicate();
        return predicate == null || CommonWords.contains(predicate) ? null : Roots.of(predicate);
    }

    private static Set<String> participants(Profile profile) {
        Set<String> participants = new TreeSet<>(profile.role(Role.AGENT));
        participants.addAll(profile.role(Role.PATIENT));
        participants.addAll(profile.focus().places());
        return participants;
    }

    /** Whether the term stands in few sentences of its report. */
    static boolean isTelling(Profile profile, String term) {
        return profile.terms().getOrDefault(term, 0.0) >= EVERYWHERE;
    }
}
