package org.stemma.conflict.contradict;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.clause.Clause;
import org.stemma.claim.clause.ClauseReader;
import org.stemma.claim.word.Roots;
import org.stemma.conflict.contradict.Contradiction.Rule;

/** The same predicate, but who does it and to whom it is done are swapped, or somebody else does it. */
final class Swaps {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some");

    private Swaps() {}

    /** @param known roots of all words of the text */
    static Optional<Contradiction> find(Clause text, Clause hypothesis, Set<String> known) {
        Set<String> textAgents = names(text.agents());
        Set<String> agents = names(hypothesis.agents());
        Set<String> patients = names(hypothesis.patients());
        if (agents.isEmpty() || text.agents().isEmpty()) {
            return Optional.empty();
        }
        if (!text.open() && within(agents, names(text.patients())) && within(patients, textAgents)) {
            return Optional.of(
                    new Contradiction(Rule.SWAP, "Who did it and to whom it was done are the other way round."));
        }
        Set<String> around = ContradictionFinder.words(text.sentence(), text.agents());
        text.agents().stream()
                .map(agent -> ClauseReader.head(text.sentence(), agent))
                .filter(head -> head != null && !head.equals(text.predicate()))
                .forEach(head -> around.add(Roots.of(ClauseReader.lemma(head))));
        boolean other = (known.containsAll(agents) || !textAgents.isEmpty())
                && agents.stream().noneMatch(around::contains)
                && text.agents().stream().allMatch(token -> isSomebodyElse(text.sentence(), token));
        if (other && holdsRest(text, hypothesis)) {
            return Optional.of(new Contradiction(Rule.PARTICIPANT, "Somebody else did it."));
        }
        return Optional.empty();
    }

    /** A name, or a noun that does not point back to somebody named before. */
    private static boolean isSomebodyElse(Sentence sentence, Token agent) {
        boolean pointsBack = sentence.children(agent, "det", "nmod:poss").stream()
                .anyMatch(token -> !INDEFINITE.contains(ClauseReader.lemma(token)));
        return agent.tag().startsWith("NNP") || (agent.tag().startsWith("NN") && !pointsBack);
    }

    /** Whether all that the hypothesis says beside its agent stands in the text's clause. */
    private static boolean holdsRest(Clause text, Clause hypothesis) {
        Set<String> around = ContradictionFinder.words(text.sentence(), text.patients());
        around.addAll(ContradictionFinder.words(text.sentence(), text.others()));
        Set<String> rest = new HashSet<>();
        for (Set<Token> tokens : List.of(hypothesis.patients(), hypothesis.others())) {
            tokens.stream()
                    .filter(ContradictionFinder::isContent)
                    .forEach(token -> rest.add(Roots.of(ClauseReader.lemma(token))));
        }
        return !rest.isEmpty() && around.containsAll(rest);
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
