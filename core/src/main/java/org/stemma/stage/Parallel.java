package org.stemma.stage;

import java.util.List;
import java.util.function.Function;

/** How an engine applies a function to many items. Results stand in the order of the items, whatever the threads did. */
public interface Parallel {
    /**
     * Applies the function to every item.
     *
     * @param <I> what goes in
     * @param <O> what comes out; never null
     * @param items the items
     * @param function pure and safe for several threads
     * @return one result an item, in the order of the items
     */
    <I, O> List<O> map(List<I> items, Function<? super I, ? extends O> function);

    /** One after the other, in the calling thread. */
    static Parallel sequential() {
        return new Parallel() {
            @Override
            public <I, O> List<O> map(List<I> items, Function<? super I, ? extends O> function) {
                return items.stream().<O>map(function).toList();
            }
        };
    }
}
