package org.stemma.lineage;

import java.util.List;
import org.stemma.text.Anchor;

/**
 * A stretch of an unseen source's text, inferred from the reports that share it.
 *
 * @param words the longest form in which a report has it
 * @param alsoIn where the other reports have it, in these or almost these words; at least one, sorted
 */
public record UnseenPart(Anchor words, List<Anchor> alsoIn) {
    public UnseenPart {
        alsoIn = List.copyOf(alsoIn);
        if (alsoIn.isEmpty()) {
            throw new IllegalArgumentException("UnseenPart needs another report that has the words of " + words);
        }
    }
}
