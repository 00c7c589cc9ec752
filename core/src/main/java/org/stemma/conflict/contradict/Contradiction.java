package org.stemma.conflict.contradict;

/**
 * Why two passages cannot both hold.
 *
 * @param rule which rule found it
 * @param explanation one plain sentence
 */
public record Contradiction(Rule rule, String explanation) {
    /** What the passages disagree in. */
    public enum Rule {
        /** One affirms what the other negates. */
        NEGATION,
        /** They say opposite things of the same. */
        OPPOSITE,
        /** They give different numbers of the same. */
        NUMBER,
        /** Who does it and to whom it is done are swapped. */
        SWAP,
        /** Somebody or something else stands in the same role. */
        PARTICIPANT,
        /** A relation between two names rules the other out: an owner is no subsidiary. */
        RELATION,
        /** They give different dates of the same. */
        TIME,
        /** They give places far apart of the same. */
        PLACE,
        /** A word of the one stands where the other has its opposite. */
        WORD
    }
}
