package org.stemma.stage;

import java.util.List;
import java.util.function.Function;

/** Maps a list in order. The engine decides on threads; the result is the same with one or with many. */
@FunctionalInterface
public interface Parallel {
    /**
     * Applies a pure function to every item.
     *
     * @param items in order
     * @param function pure and thread-safe
     * @param <I> what goes in
     * @param <O> what comes out
     * @return the results, in the order of the items
     */
    <I, O> List<O> map(List<I> items, Function<? super I, ? extends O> function);

    /** One after the other, on the calling thread. */
    static Parallel sequential() {
        return new Parallel() {
            @Override
            public <I, O> List<O> map(List<I> items, Function<? super I, ? extends O> function) {
                return items.stream().<O>map(function).toList();
            }
        };
    }
}
