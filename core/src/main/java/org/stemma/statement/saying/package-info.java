/**
 * What a saying is, where a sentence may hold one, and how far its parts reach.
 *
 * <p>A {@link org.stemma.statement.saying.Saying} is one attribution as spans. {@link
 * org.stemma.statement.saying.CueSiteReader} reads a verb with its speaker, {@link org.stemma.statement.saying.Contents} and
 * {@link org.stemma.statement.saying.ContentEdges} the extent of what is said. The rules that put them together are in {@code
 * statement.attribution}.
 *
 * <p>May use the rooms above {@code statement}, the records of it, and {@code statement.reading}.
 */
@NullMarked
package org.stemma.statement.saying;

import org.jspecify.annotations.NullMarked;
