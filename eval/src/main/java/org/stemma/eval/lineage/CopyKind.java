package org.stemma.eval.lineage;

import org.stemma.text.Labels;

/** What is planted. */
enum CopyKind {
    /** The whole text, word for word. */
    VERBATIM(true),
    /** Half of the sentences, from the beginning or at random. */
    ABRIDGED_50(true),
    /** A quarter of the sentences. */
    ABRIDGED_25(true),
    /** Three of ten sentences, before a text of the copy's own. */
    EMBEDDED(true),
    /** All sentences in another order. */
    REORDERED(true),
    /** One to three of ten words replaced, left out or put in. */
    WORDS_CHANGED(true),
    /** British for American spelling or the reverse, and names spelled otherwise. */
    SPELLINGS_CHANGED(true),
    /** Two different cuts of one text that is not in the collection. */
    COMMON_SOURCE(true),
    /** Two reports of different events that hold one long quotation. Not copying. */
    QUOTATION_ONLY(false),
    /** Two reports of different events with one standing paragraph. Not copying. */
    BOILERPLATE_ONLY(false),
    /** Two reports of one event that share hardly any run of eight words. Not copying. */
    INDEPENDENT(false);

    private final boolean copy;

    CopyKind(boolean copy) {
        this.copy = copy;
    }

    /** Whether the planted pair is a copy. */
    boolean isCopy() {
        return copy;
    }

    String label() {
        return Labels.of(this);
    }
}
