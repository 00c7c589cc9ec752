package org.stemma.statement.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.statement.reading.SentenceTree;

/** What a verb makes of its object: "left two men dead and one injured", "was found dead". */
final class Results {
    private static final Set<String> STATES = Set.of("dead", "injured", "wounded", "hurt", "missing", "homeless");

    private Results() {}

    /** The state in which the object is left or found; of several the first. */
    static Optional<String> find(SentenceTree tree, int verb) {
        return IntStream.rangeClosed(verb + 1, tree.high(verb))
                .filter(i -> isState(tree, verb, i))
                .mapToObj(tree::word)
                .findFirst();
    }

    /** Who is left so; empty where it is the verb's own object or subject. */
    static Optional<Integer> bearer(SentenceTree tree, int verb) {
        return tree.findChild(verb, "xcomp").flatMap(x -> tree.findChild(x, "nsubj"));
    }

    /** Whether a word says so of the object. */
    static boolean isStateWord(SentenceTree tree, int token) {
        return STATES.contains(tree.word(token));
    }

    private static boolean isLeft(SentenceTree tree, int noun, int verb) {
        int up = tree.head(noun);
        boolean object = tree.is(noun, "obj") && up == verb;
        boolean subject = tree.is(noun, "nsubj") && up >= 0 && tree.head(up) == verb && tree.is(up, "xcomp");
        return object || subject || (tree.is(noun, "conj") && isLeft(tree, up, verb));
    }

    private static boolean isState(SentenceTree tree, int verb, int token) {
        if (!STATES.contains(tree.word(token))) {
            return false;
        }
        boolean own = tree.head(token) == verb
                && (tree.is(token, "xcomp") || tree.is(token, "obj") || tree.is(token, "advcl"));
        int noun = tree.head(token);
        boolean behind = (tree.is(token, "amod") || tree.is(token, "acl")) && noun < token && isLeft(tree, noun, verb);
        return own || behind;
    }
}
