package org.stemma.annotate.name;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Tells whether a list may have a name that begins with some words. Who looks for the longest name from a word on need
 * not fold and look up every run of words: where no name begins with a run, none begins with a longer one.
 */
public final class KeyPrefixes {
    private final NavigableSet<String> keys;

    /** @param keys the list's names as {@link NameKey#plain} folds them */
    public KeyPrefixes(Collection<String> keys) {
        this.keys = new TreeSet<>(keys);
    }

    /** Whether a name of the list may begin with these words; if not, none begins with these and more. */
    public boolean mayBegin(String words) {
        String plain = NameKey.plain(words);
        if (plain.isEmpty() || plain.equals("the")) {
            return true; // a leading article is no part of a key
        }
        String next = keys.ceiling(plain);
        return next != null && next.startsWith(plain);
    }
}
