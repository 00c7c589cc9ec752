package org.stemma.eval.statements;

import java.util.List;
import org.stemma.statement.Quotation;
import org.stemma.statement.Stance;
import org.stemma.text.Span;

/**
 * One statement as a program finds it, in the same units as {@link ListedStatement}.
 *
 * @param content what is told
 * @param chain who is behind it
 * @param stance how surely it is told
 * @param quotation how the words are given
 */
record ToldStatement(Span content, List<Link> chain, Stance stance, Quotation quotation) {
    ToldStatement {
        chain = List.copyOf(chain);
    }

    /**
     * One of those behind a statement.
     *
     * @param source where the source stands
     * @param name whom the program takes it for
     */
    record Link(Span source, String name) {}
}
