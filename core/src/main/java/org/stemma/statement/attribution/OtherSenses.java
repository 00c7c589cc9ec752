package org.stemma.statement.attribution;

import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** Verbs of the lexicon in a sense in which nothing is told: "the flood claimed four lives", "deny the rebels a harbour". */
final class OtherSenses {
    private static final Set<String> TAKEN = Set.of("life", "victim");

    private OtherSenses() {}

    /** Whether the verb is used in such a sense. */
    static boolean isSilent(SentenceTree tree, int verb) {
        return switch (tree.lemma(verb)) {
            case "claim" ->
                tree.children(verb).stream().anyMatch(c -> tree.is(c, "obj") && TAKEN.contains(tree.lemma(c)));
            case "deny" -> tree.hasChild(verb, "iobj") && tree.hasChild(verb, "obj");
            case "call" -> tree.children(verb).stream().anyMatch(c -> tree.is(c, "obj") && isNumber(tree, c));
            default -> false;
        };
    }

    /** "called 911": by telephone. */
    private static boolean isNumber(SentenceTree tree, int object) {
        return tree.tag(object).equals("CD") && tree.low(object) == tree.high(object);
    }
}
