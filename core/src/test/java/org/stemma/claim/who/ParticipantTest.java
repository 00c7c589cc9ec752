package org.stemma.claim.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParticipantTest {
    private final Participant boy = person(null, "boy", Set.of(Trait.MALE, Trait.YOUNG), null);
    private final Participant woman = person(null, "woman", Set.of(Trait.FEMALE, Trait.GROWN), null);
    private final Participant officer = person(null, "officer", Set.of(Trait.POLICE), null);
    private final Participant suspect = person(null, "suspect", Set.of(Trait.SUSPECT), null);
    private final Participant mara = person("a-mara", "vell", Set.of(), 34);

    @Test
    void peopleOfOtherSexAgeOrPartCannotBeOne() {
        assertThat(boy.with(woman)).isEqualTo(Agreement.CLASH);
        assertThat(officer.with(suspect)).isEqualTo(Agreement.CLASH);
        assertThat(mara.with(boy)).as("34 and a boy").isEqualTo(Agreement.CLASH);
        assertThat(mara.with(person(null, "year-old", Set.of(), 61))).isEqualTo(Agreement.CLASH);
    }

    @Test
    void twoNamesWithoutAWordInCommonAreTwoPeople() {
        assertThat(mara.with(person("a-tull", "tull", Set.of(), null))).isEqualTo(Agreement.CLASH);
        assertThat(mara.with(person("a-mara", "she", Set.of(), null))).isEqualTo(Agreement.SAME);
    }

    @Test
    void nothingForbidsThatAPersonByNameIsTheOneDescribed() {
        assertThat(mara.with(woman)).isEqualTo(Agreement.POSSIBLE);
        assertThat(mara.with(person(null, "year-old", Set.of(), 35))).isEqualTo(Agreement.ALIKE);
    }

    @Test
    void aWordThatFitsAnybodyDoesNotMakeTwoAlike() {
        assertThat(woman.with(woman)).isEqualTo(Agreement.POSSIBLE);
        assertThat(officer.with(officer)).isEqualTo(Agreement.ALIKE);
    }

    @Test
    void severalPeopleAreNotOne() {
        Participant women =
                new Participant(null, "woman", Set.of("woman"), true, false, true, true, Set.of(Trait.FEMALE), null);
        Participant one =
                new Participant(null, "woman", Set.of("woman"), true, false, false, true, Set.of(Trait.FEMALE), null);
        assertThat(women.with(woman)).isEqualTo(Agreement.CLASH);
        assertThat(women.with(one)).as("other numbers of the same").isEqualTo(Agreement.POSSIBLE);
    }

    @Test
    void thingsAreAlikeByAWordAndUnlikePeople() {
        assertThat(thing("well", "well", "farm").with(thing("farm", "farm"))).isEqualTo(Agreement.ALIKE);
        assertThat(thing("well").with(thing("truck"))).isEqualTo(Agreement.UNLIKE);
        assertThat(thing("well").with(boy)).isEqualTo(Agreement.UNLIKE);
    }

    @Test
    void theBestPairOfSeveralCounts() {
        assertThat(Participant.best(List.of(boy, mara), List.of(woman))).isEqualTo(Agreement.POSSIBLE);
        assertThat(Participant.best(List.of(), List.of(woman))).isEqualTo(Agreement.UNTOLD);
    }

    private static Participant person(@Nullable String name, String head, Set<Trait> traits, @Nullable Integer age) {
        return new Participant(name, head, Set.of(head), true, false, false, false, traits, age);
    }

    private static Participant thing(String head, String... words) {
        return new Participant(null, head, Set.of(words), false, false, false, false, Set.of(), null);
    }
}
