/**
 * Who said what, through whom, and how surely.
 *
 * <p>In: {@link org.stemma.annotate.AnnotatedReport}. Out: {@link org.stemma.statement.Statement}. May use the rooms above
 * it.
 */
@NullMarked
package org.stemma.statement;

import org.jspecify.annotations.NullMarked;
