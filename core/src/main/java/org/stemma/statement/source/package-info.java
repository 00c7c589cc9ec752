/**
 * What is told of a speaker: name, kind, description; and whom a pronoun or a definite noun phrase means.
 *
 * <p>May use the rooms above {@code statement} and the records of it.
 */
@NullMarked
package org.stemma.statement.source;

import org.jspecify.annotations.NullMarked;
