package org.stemma.claim.clause;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.claim.word.EventWords;

/**
 * A predicate with what fills its roles, in the form in which participants are lined up.
 *
 * @param root root of the predicate's lemma
 * @param meaning what the predicate may name
 * @param fillers what fills its roles, in order
 */
public record Predication(String root, EventWords.Meaning meaning, List<Filler> fillers) {
    public Predication {
        fillers = List.copyOf(fillers);
    }

    /** What a filler is to its predicate. */
    public enum Slot {
        /** Who or what does it. */
        AGENT,
        /** Whom or what it is done to, or what is said. */
        PATIENT,
        /** When it happens. */
        TIME,
        /** Where it happens. */
        PLACE,
        /** Why it happens. */
        CAUSE,
        /** How it happens, and everything else. */
        MANNER;

        boolean isParticipant() {
            return this == AGENT || this == PATIENT;
        }
    }

    /**
     * What fills a role.
     *
     * @param id any id, unique on its side
     * @param slot the role
     * @param head root of the word that governs it
     * @param terms roots of its words that carry content, or of all its words if none does
     * @param pronoun whether it is nothing but a pronoun
     */
    public record Filler(String id, Slot slot, String head, Set<String> terms, boolean pronoun) {
        public Filler {
            terms = new TreeSet<>(terms);
        }

        /** Share of the shorter one's terms that the other has, 0 to 1. */
        double overlap(Filler other) {
            int least = Math.min(terms.size(), other.terms().size());
            return least == 0
                    ? 0
                    : (double) terms.stream().filter(other.terms()::contains).count() / least;
        }
    }
}
