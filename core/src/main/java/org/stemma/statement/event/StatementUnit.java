package org.stemma.statement.event;

import java.util.List;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/**
 * One thing told: a clause or an event noun phrase.
 *
 * @param sentence index of the sentence
 * @param head position of the predicate
 * @param span the content told
 * @param behind the sayings whose content it is, the innermost first; empty for the report's own voice
 */
public record StatementUnit(int sentence, int head, Span span, List<Saying> behind) {
    public StatementUnit {
        behind = List.copyOf(behind);
    }
}
