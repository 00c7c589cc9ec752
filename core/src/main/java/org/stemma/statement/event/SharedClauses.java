package org.stemma.statement.event;

import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/**
 * Coordinated verbs that have neither a subject nor, by their form, a tense of their own and yet tell something else than the
 * verb before them: "was called to the mill and evacuated it" (read as a participle), "will widen the road and close the bridge".
 */
final class SharedClauses {
    private static final Set<String> COMPLEMENTS = Set.of("obj", "ccomp", "xcomp");
    private static final Set<String> ALTERNATIVES = Set.of("or", "nor");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    private SharedClauses() {}

    /** Whether the verb goes on with what the clause before it tells, in words of its own. */
    static boolean goesOn(SentenceTree tree, int verb) {
        int before = tree.head(verb);
        if (before < 0 || before > verb || !tree.isVerb(before) || !ClauseHeads.isPlainHead(tree, before)) {
            return false;
        }
        boolean separate = tree.children(verb).stream().noneMatch(c -> ALTERNATIVES.contains(tree.word(c)))
                && tree.children(before).stream().noneMatch(c -> NEGATIONS.contains(tree.word(c)));
        return separate
                && switch (tree.tag(verb)) {
                    case "VBN" -> hasDefinite(tree, verb) || (isPast(tree, before) && tree.hasChild(verb, "obl"));
                    case "VB" ->
                        !isInfinitive(tree, before)
                                && !isPurpose(tree, before, verb)
                                && (hasComplement(tree, verb) || tree.hasChild(verb, "obl"));
                    default -> false;
                };
    }

    /** The verb whose auxiliaries a coordinated infinitive shares ("will widen … and close"); the verb itself if it has its own. */
    static int holder(SentenceTree tree, int verb) {
        int at = verb;
        for (int steps = 0; steps < tree.size() && sharesAuxiliary(tree, at); steps++) {
            at = tree.head(at);
        }
        return at;
    }

    private static boolean sharesAuxiliary(SentenceTree tree, int verb) {
        return tree.is(verb, "conj")
                && tree.tag(verb).equals("VB")
                && !tree.hasChild(verb, "aux")
                && tree.head(verb) >= 0
                && tree.head(verb) < verb;
    }

    /** "to circle the town and reach the river", "saw them leave the town and reach the river": part of one plan or sight. */
    private static boolean isInfinitive(SentenceTree tree, int verb) {
        boolean bare = tree.tag(verb).equals("VB") && !tree.hasChild(holder(tree, verb), "aux");
        return bare || tree.tag(verb).equals("VBG") || tree.hasChild(verb, "mark");
    }

    /** "crossed the river to circle the town and reach the mill": with an infinitive between, it may go on with that one. */
    private static boolean isPurpose(SentenceTree tree, int before, int verb) {
        for (int i = before + 1; i < verb; i++) {
            if (tree.word(i).equals("to")
                    && (tree.tag(i).equals("TO") || tree.tag(i + 1).equals("NN"))) {
                return true;
            }
        }
        return false;
    }

    /** A complement that stands for somebody or something: no adjective before a bare noun ("known as a fan and skilled fisher"). */
    private static boolean hasDefinite(SentenceTree tree, int verb) {
        return tree.children(verb).stream()
                .filter(c -> COMPLEMENTS.contains(tree.relation(c)))
                .anyMatch(c -> !tree.tag(c).equals("NN")
                        || tree.hasChild(c, "det")
                        || tree.hasChild(c, "nummod")
                        || tree.hasChild(c, "nmod:poss"));
    }

    private static boolean hasComplement(SentenceTree tree, int verb) {
        return COMPLEMENTS.stream().anyMatch(relation -> tree.hasChild(verb, relation));
    }

    /** A past tense without an auxiliary: a participle cannot share it, and is a past tense itself. */
    private static boolean isPast(SentenceTree tree, int verb) {
        return tree.tag(verb).equals("VBD") && !tree.hasChild(verb, "aux") && !tree.hasChild(verb, "aux:pass");
    }
}
