package org.stemma.statement.event;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** Finds the word that carries what a clause tells, below verbs that only raise or know it. */
final class Predicates {
    private static final Set<String> RAISING = Set.of(
            "likely",
            "appear",
            "seem",
            "continue",
            "begin",
            "start",
            "manage",
            "able",
            "set",
            "fail",
            "have",
            "help",
            "try",
            "unlikely",
            "poise",
            "expect",
            "believe",
            "report",
            "know",
            "say",
            "think",
            "intend",
            "aim",
            "seek",
            "agree",
            "decide",
            "offer",
            "plan",
            "want",
            "hope",
            "allege",
            "suspect",
            "rumor",
            "presume",
            "fear");
    private static final Set<String> KNOWING = Set.of(
            "know",
            "think",
            "believe",
            "hope",
            "trust",
            "fear",
            "feel",
            "suppose",
            "suspect",
            "understand",
            "ensure",
            "notice",
            "remember",
            "realize",
            "realise",
            "doubt",
            "see",
            "hear",
            "watch",
            "notify",
            "confirm",
            "announce",
            "swear",
            "stress",
            "acknowledge",
            "admit",
            "promise",
            "inform",
            "guess");
    private static final int DEEPEST = 3;

    private Predicates() {}

    /** "is likely to lead", "appeared to fall": the infinitive; "we know that the bridge fell": what is known. */
    static int find(SentenceTree tree, int head) {
        int at = head;
        for (int i = 0; i < DEEPEST; i++) {
            int from = at;
            Optional<Integer> next = raised(tree, from).or(() -> known(tree, from));
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at;
    }

    /** Whether the verb only carries what is known or said. */
    static boolean isKnowing(SentenceTree tree, int verb) {
        return KNOWING.contains(tree.lemma(verb)) || tree.lemma(verb).equals("say");
    }

    private static Optional<Integer> raised(SentenceTree tree, int verb) {
        boolean sets = tree.lemma(verb).equals("set") && tree.hasChild(verb, "obj");
        return tree.findChild(verb, "xcomp")
                .filter(tree::isVerb)
                .filter(x -> RAISING.contains(tree.lemma(verb)) && !sets);
    }

    private static Optional<Integer> known(SentenceTree tree, int verb) {
        return tree.findChild(verb, "ccomp")
                .filter(c -> c > verb && KNOWING.contains(tree.lemma(verb)))
                .filter(c -> tree.isVerb(c) || tree.hasChild(c, "cop"))
                .filter(c -> !Frames.isWhether(tree, c))
                .filter(c -> tree.isQuoted(c) == tree.isQuoted(verb) && !tree.isPunctuation(tree.low(c) - 1))
                .filter(c -> tree.children(c).stream()
                        .noneMatch(w -> w < c && tree.tag(w).startsWith("W")));
    }
}
