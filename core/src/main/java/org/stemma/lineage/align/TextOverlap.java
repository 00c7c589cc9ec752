package org.stemma.lineage.align;

import java.util.List;
import org.stemma.text.Words;

/**
 * How many words two short texts share in order.
 *
 * @param matched words that agree in stretches of three or more, and between them
 * @param shorter number of words of the shorter text
 */
public record TextOverlap(int matched, int shorter) {
    /** Compares two texts, as a rule single sentences. */
    public static TextOverlap of(Words first, Words second) {
        List<Alignment> passages = PassageAligner.align(first, second, 3);
        int matched = passages.stream().mapToInt(Alignment::matched).sum();
        return new TextOverlap(matched, Math.min(first.count(), second.count()));
    }

    /** Share of the shorter text's words that agree, 0 to 1. */
    public double share() {
        return shorter == 0 ? 0 : Math.min(1, (double) matched / shorter);
    }
}
