/**
 * Event types, predicates, arguments and stance of statement units, and which clauses can stand alone as one.
 *
 * <p>May use the rooms above {@code statement} and the records of it.
 */
@NullMarked
package org.stemma.statement.event;

import org.jspecify.annotations.NullMarked;
