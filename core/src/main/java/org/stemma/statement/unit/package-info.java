/**
 * Cuts sentences into statement units: one thing told each, with the sayings behind it.
 *
 * <p>Start at {@link org.stemma.statement.unit.UnitSplitter}. What a clause tells, and which clause tells nothing alone, stands in
 * {@code statement.event}, which knows nothing of this package.
 *
 * <p>May use the rooms above {@code statement}, the records of it, {@code statement.reading}, {@code statement.saying}, {@code
 * statement.attribution} and {@code statement.event}.
 */
@NullMarked
package org.stemma.statement.unit;

import org.jspecify.annotations.NullMarked;
