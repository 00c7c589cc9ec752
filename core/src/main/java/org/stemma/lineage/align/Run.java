package org.stemma.lineage.align;

/**
 * The same words in the same order in two texts.
 *
 * @param first index of the first word in the first text
 * @param second index of the first word in the second text
 * @param length number of words, 1 or more
 */
public record Run(int first, int second, int length) {
    /** Index after the last word in the first text. */
    public int firstEnd() {
        return first + length;
    }

    /** Index after the last word in the second text. */
    public int secondEnd() {
        return second + length;
    }

    /** This run without its first words. */
    Run skip(int words) {
        return new Run(first + words, second + words, length - words);
    }

    /** This run seen from the other text. */
    Run turned() {
        return new Run(/* first= */ second, /* second= */ first, length);
    }
}
