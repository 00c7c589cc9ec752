package org.stemma.statement.event;

import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** Commands and requests within quotation marks: "Please stay away from the river", "Do not drink the water". */
final class Commands {
    private static final Set<String> BEFORE = Set.of("do", "don't", "please", "not", "n't", "never", "now", "just");

    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "dep", "parataxis");

    private Commands() {}

    /** Whether the word is the verb of a command: a bare form with nobody before it who does it. */
    static boolean isCommand(SentenceTree tree, int verb) {
        boolean bare = tree.tag(verb).equals("VB")
                && tree.isQuoted(verb)
                && tree.children(verb).stream().noneMatch(c -> isOwned(tree, c, verb));
        if (!bare) {
            return false;
        }
        if (tree.is(verb, "conj") && tree.head(verb) >= 0 && tree.head(verb) < verb) {
            return isCommand(tree, tree.head(verb));
        }
        int before = verb - 1;
        while (before >= 0 && BEFORE.contains(tree.word(before))) {
            before--;
        }
        return CLAUSES.contains(tree.relation(verb)) && (before < 0 || tree.isPunctuation(before));
    }

    /** A subject, a link, or an auxiliary other than "do": then somebody is told of. */
    private static boolean isOwned(SentenceTree tree, int child, int verb) {
        boolean subject = tree.relation(child).startsWith("nsubj") && child < verb;
        boolean auxiliary = tree.is(child, "aux") && !Set.of("do", "don't").contains(tree.word(child));
        return subject || auxiliary || tree.is(child, "mark");
    }
}
