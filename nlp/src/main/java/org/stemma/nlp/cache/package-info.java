/**
 * What the language model yielded, kept on disk by the text's hash, so that a text is read once and no model is loaded
 * where nothing is new.
 *
 * <p>Start with {@link org.stemma.nlp.cache.CachingAnnotator}. Traps: nothing here may change a byte of the output, and
 * the folder may vanish, fill up or be shared with another process at any time.
 */
@NullMarked
package org.stemma.nlp.cache;

import org.jspecify.annotations.NullMarked;
