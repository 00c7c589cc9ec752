/**
 * The one seam between the stages and whatever engine runs them.
 *
 * <p>May use {@code issue} and {@code text}. Implementations are final classes or functions with an options record; they
 * do no input or output, read no clock, write no log and share no state.
 */
@NullMarked
package org.stemma.stage;

import org.jspecify.annotations.NullMarked;
