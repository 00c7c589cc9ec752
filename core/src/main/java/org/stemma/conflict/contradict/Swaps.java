package org.stemma.conflict.contradict;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.Token;
import org.stemma.claim.align.Roots;
import org.stemma.claim.clause.Clause;
import org.stemma.claim.clause.ClauseReader;
import org.stemma.conflict.contradict.Contradiction.Rule;

/** The same predicate, but who does it and to whom it is done are swapped, or somebody else does it. */
final class Swaps {
    private Swaps() {}

    static Optional<Contradiction> find(Clause text, Clause hypothesis) {
        Set<String> textAgents = names(text.agents());
        Set<String> textPatients = names(text.patients());
        Set<String> agents = names(hypothesis.agents());
        Set<String> patients = names(hypothesis.patients());
        if (agents.isEmpty() || textAgents.isEmpty()) {
            return Optional.empty();
        }
        if (within(agents, textPatients) && within(patients, textAgents) && !patients.isEmpty()) {
            return Optional.of(
                    new Contradiction(Rule.SWAP, "Who did it and to whom it was done are the other way round."));
        }
        boolean sameTarget = ContradictionFinder.shares(text, text.patients(), hypothesis, hypothesis.patients());
        boolean known = ContradictionFinder.words(
                        text.sentence(), text.sentence().tokens())
                .containsAll(agents);
        Set<String> around = ContradictionFinder.words(text.sentence(), text.agents());
        if (sameTarget && known && agents.stream().noneMatch(around::contains)) {
            return Optional.of(new Contradiction(Rule.PARTICIPANT, "Somebody else did it."));
        }
        return Optional.empty();
    }

    private static boolean within(Set<String> some, Set<String> all) {
        return some.stream().anyMatch(all::contains);
    }

    private static Set<String> names(Collection<Token> heads) {
        Set<String> names = new HashSet<>();
        for (Token head : heads) {
            if (head.tag().startsWith("NNP")) {
                names.add(Roots.of(ClauseReader.lemma(head)));
            }
        }
        return names;
    }
}
