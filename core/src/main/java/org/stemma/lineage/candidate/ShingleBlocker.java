package org.stemma.lineage.candidate;

import java.util.Arrays;
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

    /**
     * The same keys as numbers, without repeats. To the kept shingles come as many keys of the whole text as two reports
     * must share, so that two equal texts are always compared, however short.
     */
    public long[] shingles(Words words) {
        long[] kept = Shingles.winnow(Shingles.hashes(words, options.shingle()), options.window());
        long[] keys = Arrays.copyOf(kept, kept.length + options.sharedShingles());
        long whole = words.count();
        for (int i = 0; i < words.count(); i++) {
            whole = whole * 0x9E3779B97F4A7C15L + words.key(i);
        }
        for (int i = kept.length; i < keys.length; i++) {
            whole = (whole ^ (whole >>> 31)) * 0x9E3779B97F4A7C15L;
            keys[i] = whole;
        }
        return keys;
    }
}
