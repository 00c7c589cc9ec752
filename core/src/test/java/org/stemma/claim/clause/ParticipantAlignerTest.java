package org.stemma.claim.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.claim.clause.ParticipantAligner.Aligned;
import org.stemma.claim.clause.Predication.Filler;
import org.stemma.claim.clause.Predication.Slot;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Roots;

class ParticipantAlignerTest {
    private static Filler filler(String id, Slot slot, String head, String... terms) {
        return new Filler(id, slot, head, Set.of(terms), false);
    }

    private static Predication predication(String verb, Filler... fillers) {
        return new Predication(Roots.of(verb), EventWords.of(verb, true), List.of(fillers));
    }

    @Test
    void participantsOfOneDeedInOtherWordsAreLinedUp() {
        Predication active = predication(
                "arrest",
                filler("a", Slot.AGENT, "polic", "polic", "harbour"),
                filler("b", Slot.PATIENT, "captain", "captain"));
        Predication passive = predication(
                "detain",
                filler("y", Slot.PATIENT, "captain", "captain", "ferry"),
                filler("z", Slot.AGENT, "polic", "polic"));

        assertThat(ParticipantAligner.align(List.of(active), List.of(passive)))
                .extracting(aligned -> aligned.left() + aligned.right())
                .containsExactlyInAnyOrder("az", "by");
    }

    @Test
    void theSamePersonInTheOtherRoleIsNotLinedUp() {
        Predication hunter = predication("chase", filler("a", Slot.AGENT, "fox", "fox"));
        Predication hunted = predication("flee", filler("b", Slot.PATIENT, "fox", "fox"));

        assertThat(ParticipantAligner.align(List.of(hunter), List.of(hunted))).isEmpty();
    }

    @Test
    void eachFillerIsUsedOnce() {
        Predication one = predication("arrest", filler("a", Slot.PATIENT, "captain", "captain"));
        Predication two = predication(
                "arrest",
                filler("x", Slot.PATIENT, "captain", "captain"),
                filler("y", Slot.PATIENT, "mate", "captain", "mate"));

        assertThat(ParticipantAligner.align(List.of(one), List.of(two)))
                .extracting(Aligned::right)
                .containsExactly("x");
    }
}
