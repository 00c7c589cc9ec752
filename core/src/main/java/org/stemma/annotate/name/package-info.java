/**
 * Names of people, organizations and groups, as they are found in one report, and the keys under which they are compared.
 *
 * <p>In: sentences. Out: {@link org.stemma.annotate.name.Candidate}s. Start with {@link
 * org.stemma.annotate.name.NameFinder} and {@link org.stemma.annotate.name.NameKey}. Trap: the model's name classes are
 * one vote among several and never the last word.
 */
@NullMarked
package org.stemma.annotate.name;

import org.jspecify.annotations.NullMarked;
