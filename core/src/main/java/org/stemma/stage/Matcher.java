package org.stemma.stage;

import java.util.Optional;

/**
 * Compares two items.
 *
 * @param <T> the items
 * @param <E> the edge, with its evidence
 */
@FunctionalInterface
public interface Matcher<T, E> {
    /** The edge between two items, or nothing. Symmetric up to the edge's direction. */
    Optional<E> match(T first, T second);
}
