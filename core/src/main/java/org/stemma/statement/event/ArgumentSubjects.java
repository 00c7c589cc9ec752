package org.stemma.statement.event;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** Finds who or what a verb is told of: its own subject, or the one that it shares with the verb it hangs on. */
final class ArgumentSubjects {
    private ArgumentSubjects() {}

    /** Position of the subject's head; -1 if none is found. */
    static int find(SentenceTree tree, int verb) {
        for (int at = verb, i = 0; at >= 0 && i < 5; i++) {
            Optional<Integer> own = ownSubject(tree, at);
            if (own.isPresent()) {
                return relative(tree, own.get(), at);
            }
            if (tree.relation(at).startsWith("acl") && tree.head(at) >= 0) {
                return tree.head(at);
            }
            boolean loose = tree.is(at, "dep") && tree.isFinite(verb) && tree.head(at) < verb;
            boolean shares = loose || tree.is(at, "conj") || tree.is(at, "xcomp") || tree.is(at, "advcl");
            at = shares ? tree.head(at) : -1;
        }
        return -1;
    }

    /** A noun phrase, or a clause ("What happened is clear"). */
    private static Optional<Integer> ownSubject(SentenceTree tree, int verb) {
        Optional<Integer> noun = tree.findChild(verb, "nsubj");
        return noun.isPresent() ? noun : tree.findChild(verb, "csubj").filter(c -> c < verb);
    }

    /** "which fell and burned", "which fell": the noun that the relative clause describes. */
    private static int relative(SentenceTree tree, int subject, int verb) {
        boolean pronoun = Set.of("who", "which", "that").contains(tree.word(subject));
        if (pronoun && tree.is(verb, "conj") && tree.head(verb) >= 0) {
            return relative(tree, subject, tree.head(verb));
        }
        if (pronoun && tree.relation(verb).startsWith("acl") && tree.head(verb) >= 0) {
            return tree.head(verb);
        }
        return pronoun && tree.is(verb, "dep") ? before(tree, subject) : subject;
    }

    /** "a blow for the mayor, who faces …": the noun before the comma, where the clause hangs loosely; no place is a "who". */
    private static int before(SentenceTree tree, int pronoun) {
        int noun = pronoun - 1;
        while (noun > 0 && tree.isPunctuation(noun)) {
            noun--;
        }
        boolean place = tree.word(pronoun).equals("who") && noun >= 0 && ArgumentNouns.isPlace(tree, noun);
        int named = place ? tree.head(noun) : noun;
        return named >= 0 && named < pronoun && tree.isNominal(named) ? named : pronoun;
    }
}
