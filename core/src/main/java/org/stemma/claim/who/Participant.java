package org.stemma.claim.who;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who or what takes part, as its words describe it.
 *
 * @param name id of the actor or place that it names; null if it names none
 * @param head lemma of the word that carries it, lower case; empty if there is none
 * @param words lemmas of its nouns and adjectives, lower case
 * @param person whether it is one or more people
 * @param pronoun whether only a pronoun stands for it
 * @param several whether it is more than one
 * @param counted whether it says how many they are: another number is another side of the same, not somebody else
 * @param traits what its words tell of people
 * @param age in years; null if none is told
 */
public record Participant(
        @Nullable String name,
        String head,
        Set<String> words,
        boolean person,
        boolean pronoun,
        boolean several,
        boolean counted,
        Set<Trait> traits,
        @Nullable Integer age) {
    /** Two reports may be a year or two apart in the age of one person. */
    private static final int SLIP = 2;

    private static final int GROWN_UP = 18;

    public Participant {
        words = new TreeSet<>(words);
        traits = Set.copyOf(traits);
    }

    /** The best that any of the one agrees with any of the other. */
    public static Agreement best(Collection<Participant> some, Collection<Participant> others) {
        Agreement best = null;
        for (Participant one : some) {
            for (Participant other : others) {
                Agreement agreement = one.with(other);
                best = best == null || agreement.compareTo(best) < 0 ? agreement : best;
            }
        }
        return best == null ? Agreement.UNTOLD : best;
    }

    /** How far both may be one. */
    public Agreement with(Participant other) {
        if (name != null && name.equals(other.name)) {
            return Agreement.SAME;
        }
        if (person && other.person) {
            return people(other);
        }
        if (pronoun || other.pronoun) {
            return person == other.person ? Agreement.POSSIBLE : Agreement.UNLIKE;
        }
        boolean alike = head.equals(other.head) || words.stream().anyMatch(other.words::contains);
        return alike ? Agreement.ALIKE : Agreement.UNLIKE;
    }

    private Agreement people(Participant other) {
        boolean otherNames = name != null && other.name != null;
        if (otherNames && words.stream().noneMatch(other.words::contains)) {
            return Agreement.CLASH;
        }
        if ((several != other.several && !(counted && other.counted))
                || Trait.clash(allTraits(), other.allTraits())
                || (age != null && other.age != null && Math.abs(age - other.age) > SLIP)) {
            return Agreement.CLASH;
        }
        boolean sameAge = age != null && other.age != null;
        boolean alike = otherNames || sameAge || sharesAWord(other);
        return alike ? Agreement.ALIKE : Agreement.POSSIBLE;
    }

    /** A word in common, other than those that fit anybody. */
    private boolean sharesAWord(Participant other) {
        return !pronoun
                && (Objects.equals(head, other.head) || words.stream().anyMatch(other.words::contains))
                && Stream.concat(Stream.of(head), words.stream())
                        .filter(word -> word.equals(other.head) || other.words.contains(word))
                        .anyMatch(word -> !PeopleWords.fitsAnybody(word));
    }

    private Set<Trait> allTraits() {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        if (age != null) {
            all.remove(Trait.YOUNG);
            all.remove(Trait.GROWN);
            all.add(age < GROWN_UP ? Trait.YOUNG : Trait.GROWN);
        }
        return all;
    }

    /** This one with what a pronoun for it tells besides. */
    Participant with(Set<Trait> more) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        all.addAll(more);
        return new Participant(name, head, words, person, pronoun, several, counted, all, age);
    }
}
