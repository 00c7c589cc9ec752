package org.stemma.statement.event;

import org.stemma.statement.reading.SentenceTree;
import org.stemma.text.Span;

/** How far an argument's noun phrase reaches. */
final class ArgumentPhrases {
    private ArgumentPhrases() {}

    /** The phrase without its preposition and without relative clauses. */
    static Span span(SentenceTree tree, int head, int event) {
        int from = tree.phraseBegin(head);
        int to = tree.high(head);
        for (int child : tree.children(head)) {
            boolean clause = tree.relation(child).startsWith("acl")
                    || tree.is(child, "appos")
                    || tree.is(child, "parataxis")
                    || tree.is(child, "advcl")
                    || tree.is(child, "dep");
            if (clause && child > head) {
                to = Math.min(to, Math.max(head, tree.low(child) - 1));
            } else if (tree.is(child, "case") && child < head) {
                from = Math.max(from, child + 1);
            }
        }
        if (event > head) {
            to = Math.min(to, event - 1);
        } else {
            from = Math.max(from, event + 1);
        }
        from = Math.min(from, head);
        while (to > head && tree.isPunctuation(to)) {
            to--;
        }
        while (from < head && tree.isPunctuation(from)) {
            from++;
        }
        return tree.span(from, Math.max(head, to));
    }
}
