/**
 * Words compared without their sentences: what they are without endings, which say nothing, which may name the same.
 *
 * <p>In: words and the lists beside this package. Out: roots, classes of words. May use {@code annotate} and the rooms above.
 * Start with {@link org.stemma.claim.word.EventWords}. Trap: a list here holds for all cases; nothing may be added for one.
 */
@NullMarked
package org.stemma.claim.word;

import org.jspecify.annotations.NullMarked;
