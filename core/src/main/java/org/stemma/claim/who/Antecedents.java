package org.stemma.claim.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;

/**
 * Where the one may stand whom "he" or "she" means: subjects, the nearest before the pronoun in its own sentence, then those of the
 * sentences before it, the subject of the main clause first. Simple, after Hobbs (1978) and Lappin and Leass (1994), who found the
 * subject of the sentence before to be right most of the time.
 */
final class Antecedents {
    /** How many sentences back one is looked for. */
    static final int REACH = 3;

    private static final Set<String> PARTS = Set.of("det", "amod", "compound", "flat", "nummod", "appos", "nmod:poss");

    private Antecedents() {}

    /**
     * The subjects of a sentence in the order in which they are tried.
     *
     * @param before only those that begin before this position of the text
     * @param mainFirst whether the subject of the main clause comes first, else the last one
     */
    static List<Token> subjects(Sentence sentence, int before, boolean mainFirst) {
        List<Token> subjects = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.relation().startsWith("nsubj") && token.span().end() <= before) {
                subjects.add(token);
            }
        }
        return mainFirst
                ? subjects.stream()
                        .sorted(Comparator.comparing((Token token) -> !isOfRoot(sentence, token)))
                        .toList()
                : subjects.reversed();
    }

    private static boolean isOfRoot(Sentence sentence, Token token) {
        return token.head() >= 0 && sentence.token(token.head()).head() < 0;
    }

    /** The word with its closest modifiers, in order. */
    static List<Token> phrase(Sentence sentence, Token head) {
        return sentence.tokens().stream()
                .filter(token -> token.index() == head.index()
                        || (token.head() == head.index() && PARTS.contains(token.relation())))
                .toList();
    }
}
