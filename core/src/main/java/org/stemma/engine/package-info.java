/**
 * The running order, on one machine. {@link org.stemma.engine.LocalEngine} is the place to read it.
 *
 * <p>May use every other room of {@code core}.
 */
@NullMarked
package org.stemma.engine;

import org.jspecify.annotations.NullMarked;
