package org.stemma.lineage.candidate;

import java.util.Set;
import java.util.TreeSet;
import org.stemma.lineage.LineageOptions;
import org.stemma.stage.Blocker;
import org.stemma.text.Shingles;
import org.stemma.text.Words;

/** The kept shingles of a report: its block keys. An engine may use the strings or, for speed, the numbers. */
public final class ShingleBlocker implements Blocker<Words> {
    private final LineageOptions options;

    public ShingleBlocker(LineageOptions options) {
        this.options = options;
    }

    @Override
    public Set<String> keys(Words words) {
        Set<String> keys = new TreeSet<>();
        for (long shingle : shingles(words)) {
            keys.add(Long.toHexString(shingle));
        }
        return keys;
    }

    /** The same keys as numbers, sorted, without repeats. */
    public long[] shingles(Words words) {
        return Shingles.winnow(Shingles.hashes(words, options.shingle()), options.window());
    }
}
