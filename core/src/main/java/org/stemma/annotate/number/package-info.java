/**
 * Words with their places, and numbers in digits and words.
 *
 * <p>In: {@link org.stemma.annotate.Sentence}. Out: {@link org.stemma.annotate.number.Word} and {@link
 * org.stemma.annotate.number.NumberWord}. Serves the packages {@code time} and {@code quantity}. Trap: words here are finer than
 * the sentence's tokens ({@code 12-hour} is three words), so that both read the same whatever the tokenizer does.
 */
@NullMarked
package org.stemma.annotate.number;

import org.jspecify.annotations.NullMarked;
