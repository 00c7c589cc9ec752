package org.stemma.statement.unit;

import java.util.Set;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.text.Span;

/** Sentences that the parser took apart wrongly, so that no clause was found in them ("The bridge links Orvane with Tarsk."). */
final class WholeSentences {
    private static final int FEWEST_WORDS = 6;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private WholeSentences() {}

    /** Whether it is a sentence by its form: a capital or a mark first, a stop last, some words, no address. */
    static boolean isSentence(SentenceTree tree) {
        int last = lastWord(tree);
        int words = 0;
        for (int i = 0; i <= last; i++) {
            String text = tree.token(i).text();
            if (text.indexOf('@') >= 0 || text.contains("://")) {
                return false;
            }
            words += tree.isPunctuation(i) ? 0 : 1;
        }
        int first = firstWord(tree);
        boolean capital = first < tree.size()
                && Character.isUpperCase(tree.token(first).text().codePointAt(0));
        return words >= FEWEST_WORDS && capital && isStop(tree, last + 1) && tree.isPunctuation(tree.size() - 1);
    }

    private static boolean isStop(SentenceTree tree, int index) {
        for (int i = index; i < tree.size(); i++) {
            if (Set.of(".", "!").contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first finite verb of the main clause, else the root. */
    static int head(SentenceTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            boolean relative =
                    tree.relation(i).startsWith("acl") || tree.tag(i - 1).startsWith("W");
            if (FINITE.contains(tree.tag(i)) && !relative && !tree.is(i, "aux")) {
                return i;
            }
        }
        int root = tree.root();
        return tree.isPunctuation(root) ? firstWord(tree) : root;
    }

    /** All words, without the marks around them. */
    static Span span(SentenceTree tree) {
        return tree.span(firstWord(tree), lastWord(tree));
    }

    private static int firstWord(SentenceTree tree) {
        int first = 0;
        while (first < tree.size() - 1 && tree.isPunctuation(first)) {
            first++;
        }
        return first;
    }

    private static int lastWord(SentenceTree tree) {
        int last = tree.size() - 1;
        while (last > 0 && tree.isPunctuation(last)) {
            last--;
        }
        return last;
    }
}
