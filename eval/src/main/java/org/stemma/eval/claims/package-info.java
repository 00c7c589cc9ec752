/**
 * Measures claims: grouping of reports, contradiction, figures, alignment and event coreference.
 *
 * <p>In: public data in their origins' own formats. Out: figures with their baselines. May use {@code core} and {@code
 * nlp}. Start with {@link org.stemma.eval.claims.Partition}.
 */
@NullMarked
package org.stemma.eval.claims;

import org.jspecify.annotations.NullMarked;
