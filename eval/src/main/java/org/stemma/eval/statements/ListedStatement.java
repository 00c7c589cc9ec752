package org.stemma.eval.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.text.Span;

/**
 * One statement as a reader lists it. Spans count UTF-16 code units in the report's text as its origin gives it.
 *
 * @param content what is told, without its attribution
 * @param chain who is behind it, the speaker first, then who relays; empty for the report's own voice
 * @param stance how surely it is told
 * @param quotation how the words are given
 * @param optional whether a reader may as well leave it: titles, teasers, captions, restrictive clauses
 */
record ListedStatement(Span content, List<Link> chain, Stance stance, Quotation quotation, boolean optional) {
    ListedStatement {
        chain = List.copyOf(chain);
    }

    /**
     * One of those behind a statement.
     *
     * @param source the noun phrase that names the source
     * @param name for a pronoun, where the name stands that it means; null if the phrase speaks for itself
     */
    record Link(Span source, @Nullable Span name) {}
}
