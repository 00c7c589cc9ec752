package org.stemma.claim.clause;

import java.util.Set;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.word.EventWords;

/**
 * A predicate with its participants.
 *
 * @param sentence where it stands
 * @param predicate the word that carries it
 * @param root root of its lemma
 * @param meaning what the predicate may name
 * @param negated whether it is told as not so
 * @param open whether it is only possible, wished or to come
 * @param agents heads of who does it
 * @param patients heads of what it is done to
 * @param others heads of everything else that depends on it
 */
public record Clause(
        Sentence sentence,
        Token predicate,
        String root,
        EventWords.Meaning meaning,
        boolean negated,
        boolean open,
        Set<Token> agents,
        Set<Token> patients,
        Set<Token> others) {
    /** Lemma of the predicate, lower case. */
    public String lemma() {
        return ClauseReader.lemma(predicate);
    }
}
