package org.stemma.statement.event;

import java.util.List;
import java.util.Set;
import org.stemma.statement.Polarity;
import org.stemma.statement.reading.SentenceTree;

/** Reads whether what a unit tells is negated. */
public final class PolarityReader {
    /** Words that negate what they hang on. */
    static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "nobody", "neither", "nor", "without", "none");

    private static final Set<String> NEGATING = Set.of("advmod", "det", "neg", "dep", "case");

    /** Whether the unit's predicate is negated; two negations cancel out. */
    public Polarity polarity(SentenceTree tree, StatementUnit unit, int predicate) {
        boolean negative = false;
        for (int at : predicate == unit.head() ? List.of(predicate) : List.of(unit.head(), predicate)) {
            for (int child : tree.children(at)) {
                negative ^= isNegation(tree, child) || isNobody(tree, at, child);
            }
        }
        return negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    private static boolean isNegation(SentenceTree tree, int child) {
        return NEGATIONS.contains(tree.word(child)) && NEGATING.stream().anyMatch(r -> tree.is(child, r));
    }

    /** "nobody came", "we have no blood left". */
    private static boolean isNobody(SentenceTree tree, int at, int child) {
        boolean taker = (tree.is(child, "obj") || tree.is(child, "nsubj")) && isNone(tree, child);
        boolean left = tree.is(child, "ccomp")
                && tree.lemma(at).equals("have")
                && tree.findChild(child, "nsubj").filter(s -> isNone(tree, s)).isPresent();
        return taker || left;
    }

    /** "no town", "nobody", "none of the men", "not one shell". */
    private static boolean isNone(SentenceTree tree, int noun) {
        return Set.of("nobody", "none", "nothing").contains(tree.word(noun))
                || (tree.word(tree.low(noun)).equals("not")
                        && tree.word(tree.low(noun) + 1).equals("one"))
                || tree.children(noun).stream()
                        .anyMatch(c -> tree.is(c, "det") && tree.word(c).equals("no"));
    }
}
