/**
 * Event types, predicates, arguments, stance and statement units.
 *
 * <p>May use the rooms above {@code statement} and the records of it.
 */
@NullMarked
package org.stemma.statement.event;

import org.jspecify.annotations.NullMarked;
