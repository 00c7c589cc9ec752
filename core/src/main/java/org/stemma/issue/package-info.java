/**
 * Trouble: with the data ({@link org.stemma.issue.Issue}, listed in the output) or with the call and its surroundings
 * ({@link org.stemma.issue.StemmaException}, ends the run with a promised exit code).
 *
 * <p>May use {@code text}. Trap: trouble with the data never ends a run and is never only logged.
 */
@NullMarked
package org.stemma.issue;

import org.jspecify.annotations.NullMarked;
