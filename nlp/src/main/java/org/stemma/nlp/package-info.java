/**
 * CoreNLP behind {@link org.stemma.annotate.Annotator}. The only place where {@code edu.stanford.*} may appear.
 *
 * <p>In: a text. Out: sentences. May use {@code core}. Trap: the models are loaded on first use and take seconds and
 * some 500 MB.
 */
@NullMarked
package org.stemma.nlp;

import org.jspecify.annotations.NullMarked;
