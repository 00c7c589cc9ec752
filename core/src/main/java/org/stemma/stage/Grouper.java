package org.stemma.stage;

import java.util.Collection;
import java.util.List;

/**
 * Makes groups out of edges.
 *
 * @param <E> the edges
 * @param <G> the groups
 */
@FunctionalInterface
public interface Grouper<E, G> {
    /** The groups. The order of the edges never matters. */
    List<G> group(Collection<E> edges);
}
