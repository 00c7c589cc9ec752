/**
 * Numbers that answer one question: what statements count, sorted into families of the same measure, counted group, place and
 * time, and into sides that exclude each other.
 *
 * <p>In: claims before their origins are known, and the annotated case. Out: {@link
 * org.stemma.conflict.number.FigureFamily}. Start with {@link org.stemma.conflict.number.ReadingCollector}. It knows
 * nothing of conflicts; what the numbers mean for one another is judged in {@code org.stemma.conflict}.
 */
@NullMarked
package org.stemma.conflict.number;

import org.jspecify.annotations.NullMarked;
