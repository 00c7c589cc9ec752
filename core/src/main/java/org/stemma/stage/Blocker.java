package org.stemma.stage;

import java.util.Set;

/**
 * Says which items might match, so that nothing is compared all against all.
 *
 * @param <T> the items
 */
@FunctionalInterface
public interface Blocker<T> {
    /** The item's block keys; two items are compared only if they share one. */
    Set<String> keys(T item);
}
