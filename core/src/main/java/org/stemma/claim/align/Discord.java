package org.stemma.claim.align;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.claim.who.Agreement;
import org.stemma.claim.word.Wording;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

/**
 * What shows that two statements speak of different people, however alike their words are: who does it in the one has it done to
 * them in the other; the one does it to himself; other names, other ages; "a third man". Also what forbids a match: a
 * statement of one word names no happening that could be told from others, and nobody says a thing and its contrary in one report.
 */
final class Discord {
    /** Outweighs the same words: it is done to another. */
    private static final double OTHER_PART = 1;

    private static final double OTHER_PEOPLE = 0.8;
    private static final double OTHER_THING = 0.25;
    private static final double ONE_MORE = 0.15;

    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves", "myself");
    private static final Pattern FURTHER = Pattern.compile(
            "^(?:(?:an?|the|two|three|four|five|six|some|many) ){0,2}(another|other|second|third|fourth|fifth)s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE =
            Pattern.compile("\\b(?:no|nobody|none|nothing|no one)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:it|they|them|he|him|she|her|we|us|i|me|you|all|both|who|whom|which|that|this|these|those)",
            Pattern.CASE_INSENSITIVE);

    private Discord() {}

    /**
     * Whether the two cannot be one claim.
     *
     * @param oneReport whether one report tells both
     */
    static boolean forbids(Profile first, Profile second, boolean oneReport) {
        boolean bare = (isBare(first) || isBare(second))
                && !areSameWords(first, second)
                && !Grounds.haveSameSpeaker(first, second);
        return bare
                || (oneReport && isContrary(first.statement(), second.statement()))
                || (oneReport && !further(first.statement()).equals(further(second.statement())))
                || isForOneself(first, second)
                || isForOneself(second, first);
    }

    private static boolean areSameWords(Profile first, Profile second) {
        return Wording.letters(first.statement().anchor().exact())
                .equals(Wording.letters(second.statement().anchor().exact()));
    }

    /** Who denies that his own people did it denies nothing that is told of others. */
    private static boolean isForOneself(Profile denial, Profile other) {
        Statement statement = denial.statement();
        String speaker =
                statement.stance() != Stance.DENIED || statement.attribution().isEmpty()
                        ? null
                        : statement.attribution().getFirst().actor();
        Set<String> agents = other.role(Role.AGENT);
        return speaker != null
                && denial.role(Role.AGENT).contains(speaker)
                && !agents.isEmpty()
                && agents.stream().noneMatch(denial.role(Role.AGENT)::contains);
    }

    /** Nothing but a verb or noun: no name, number or day, nobody known to whom it happens. */
    private static boolean isBare(Profile profile) {
        Statement statement = profile.statement();
        return profile.terms().size() < 2
                && statement.quantities().isEmpty()
                && profile.time() == null
                && statement.arguments().stream()
                        .noneMatch(argument -> argument.role() != Role.PLACE
                                && !PRONOUN.matcher(argument.exact()).matches());
    }

    private static boolean isContrary(Statement one, Statement other) {
        return one.polarity() != other.polarity()
                && one.stance() == other.stance()
                && speaker(one).equals(speaker(other));
    }

    private static String speaker(Statement statement) {
        return statement.attribution().isEmpty()
                ? ""
                : statement.attribution().getFirst().name();
    }

    /**
     * How much speaks against the two being about the same people, from 0.
     *
     * @param sameEvent whether both may tell of one type of event, or have the same verb
     */
    static double weigh(Profile first, Profile second, boolean sameEvent) {
        double against = 0;
        if (sameEvent
                && (isSwapped(first, second)
                        || isSwapped(second, first)
                        || haveOtherPatients(first, second)
                        || first.cast().patients(second.cast()) == Agreement.CLASH
                        || isOfOthers(first, second))) {
            against += OTHER_PART;
        }
        if (haveOtherPersons(first, second, sameEvent)) {
            against += OTHER_PEOPLE;
        }
        if (haveOtherThings(first, second, sameEvent)) {
            against += OTHER_THING;
        }
        if (Ages.differ(first, second)) {
            against += OTHER_PART;
        }
        if (!further(first.statement()).equals(further(second.statement()))) {
            against += ONE_MORE;
        }
        return against;
    }

    /** "Marn shot them" and "Marn was shot"; "Marn shot himself" and "the driver was shot". */
    private static boolean isSwapped(Profile doer, Profile sufferer) {
        Set<String> agents = actors(doer, Role.AGENT);
        agents.removeAll(doer.role(Role.PATIENT));
        agents.removeAll(sufferer.role(Role.AGENT));
        boolean swapped = agents.stream().anyMatch(sufferer.role(Role.PATIENT)::contains);
        return (swapped && !isReflexive(doer)) || (isReflexive(doer) && isDoneToAnother(doer, sufferer));
    }

    private static boolean isReflexive(Profile profile) {
        return profile.role(Role.PATIENT).stream().anyMatch(REFLEXIVE::contains);
    }

    private static boolean isDoneToAnother(Profile doer, Profile other) {
        return !isReflexive(other)
                && !other.role(Role.PATIENT).isEmpty()
                && other.role(Role.PATIENT).stream().noneMatch(doer.role(Role.AGENT)::contains);
    }

    /** Not so of the one, so of the other: neither says anything of what the other tells. */
    private static boolean isOfOthers(Profile first, Profile second) {
        return first.statement().polarity() != second.statement().polarity()
                && !ofAny(first)
                && !ofAny(second)
                && !first.cast().patients(second.cast()).isClose()
                && !first.cast().agents(second.cast()).isClose();
    }

    /** "No town has fallen": denies it of every one. */
    private static boolean ofAny(Profile profile) {
        return NONE.matcher(profile.statement().anchor().exact()).find();
    }

    /** Other persons by name; or one in the one, several in the other, of an event that is told apart by whom it befalls. */
    private static boolean haveOtherPersons(Profile first, Profile second, boolean sameEvent) {
        boolean agents = first.people().areOthers(second.people(), Role.AGENT)
                && !shareAWord(
                        words(first, first.people().agents()),
                        words(second, second.people().agents()));
        boolean number = sameEvent
                && first.types().stream().anyMatch(EventIdentity::isByPatient)
                && first.people().differ(second.people(), Role.PATIENT);
        return agents || number;
    }

    /** One verb with two objects: "released a video", "released two hostages". Types of events tell more than objects. */
    private static boolean haveOtherThings(Profile first, Profile second, boolean sameEvent) {
        Set<String> one = first.role(Role.PATIENT);
        Set<String> other = second.role(Role.PATIENT);
        return sameEvent
                && OneEvent.sharedType(first, second) == null
                && !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(other::contains);
    }

    private static boolean haveOtherPatients(Profile first, Profile second) {
        Set<String> one = actors(first, Role.PATIENT);
        Set<String> other = actors(second, Role.PATIENT);
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(other::contains)
                && first.types().stream().anyMatch(EventIdentity::isByPatient)
                && !shareAWord(words(first, one), words(second, other));
    }

    /** Names that were not settled to one may still be of one: "Marn" and "Jona Marn". */
    private static boolean shareAWord(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Set<String> words(Profile profile, Set<String> terms) {
        return terms.stream()
                .flatMap(term -> Wording.words(profile.labels().getOrDefault(term, "")).stream())
                .map(Wording.Word::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> actors(Profile profile, Role role) {
        return profile.role(role).stream()
                .filter(term -> term.startsWith("a-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** "another", "third": which one more of several takes part; empty if none is told. */
    private static String further(Statement statement) {
        for (Argument argument : statement.arguments()) {
            Matcher matcher = FURTHER.matcher(argument.exact());
            if ((argument.role() == Role.AGENT || argument.role() == Role.PATIENT) && matcher.find()) {
                String word = matcher.group(1).toLowerCase(Locale.ROOT);
                return word.equals("another") ? "other" : word;
            }
        }
        return "";
    }
}
