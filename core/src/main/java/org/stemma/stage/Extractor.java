package org.stemma.stage;

import java.util.List;

/**
 * Takes one thing apart. An engine may run it on all inputs in parallel.
 *
 * @param <I> what goes in, as a rule one report
 * @param <O> what comes out
 */
@FunctionalInterface
public interface Extractor<I, O> {
    /** The records found in the input, in the order of the text. */
    List<O> extract(I input);
}
