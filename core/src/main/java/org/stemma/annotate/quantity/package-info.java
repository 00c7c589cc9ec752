/**
 * Numbers in a report: how many of what, and what became of them.
 *
 * <p>In: sentences of a report and its times. Out: {@link org.stemma.value.Quantity}. Words and their effect are data: {@code
 * bounds.tsv}, {@code vague.tsv}, {@code units.tsv}, {@code measures.tsv}. Start with {@link
 * org.stemma.annotate.quantity.QuantityTagger}. Trap: most numbers in a report count nothing (ages, addresses, list numbers); {@link
 * org.stemma.annotate.quantity.NotCounts} tells them.
 */
@NullMarked
package org.stemma.annotate.quantity;

import org.jspecify.annotations.NullMarked;
