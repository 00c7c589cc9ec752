package org.stemma.conflict.contradict;

import java.util.Set;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;

/**
 * A predicate with its participants.
 *
 * @param sentence where it stands
 * @param predicate the word that carries it
 * @param root root of its lemma
 * @param negated whether it is told as not so
 * @param open whether it is only possible, wished or to come
 * @param agents heads of who does it
 * @param patients heads of what it is done to
 * @param others heads of everything else that depends on it
 */
record Clause(
        Sentence sentence,
        Token predicate,
        String root,
        boolean negated,
        boolean open,
        Set<Token> agents,
        Set<Token> patients,
        Set<Token> others) {}
