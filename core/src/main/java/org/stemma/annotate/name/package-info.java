/**
 * Names of people, organizations and groups, settled over all reports of a case.
 *
 * <p>In: sentences. Out: mentions and {@link org.stemma.value.Actor}s. Start with {@link
 * org.stemma.annotate.name.NameFinder} and {@link org.stemma.annotate.name.NameKey}. Trap: the model's name classes are
 * one vote among several and never the last word.
 */
@NullMarked
package org.stemma.annotate.name;

import org.jspecify.annotations.NullMarked;
