package org.stemma.statement.saying;

import org.stemma.statement.Quotation;
import org.stemma.statement.reading.SentenceTree;

/**
 * What stands before a cue at the beginning of its sentence and is no content of it: "Asked about the dam, he said no",
 * "He said that it was "over," adding that …". Where marks close a whole quotation there, they are right.
 */
public final class OpeningCircumstances {
    private OpeningCircumstances() {}

    /** Whether the content of this saying is such a circumstance. */
    public static boolean isContent(CueSite site, Saying saying) {
        SentenceTree tree = site.tree();
        int begin = saying.content().getFirst().begin();
        boolean opens = begin < saying.cueSpan().begin()
                && begin >= tree.sentence().span().begin()
                && saying.content().size() == 1
                && saying.quotation() != Quotation.DIRECT
                && site.source() != null
                && !site.passive();
        if (!opens) {
            return false;
        }
        boolean goesOn = tree.word(site.groupLast() + 1).equals("that")
                || (tree.tag(site.token()).equals("VBG") && tree.hasChild(site.token(), "ccomp"));
        return goesOn || isParticiple(tree, ContentEdges.first(tree, tree.size() - 1), site.token());
    }

    /** Whether a participle without a subject of its own begins here, before the cue. */
    public static boolean isParticiple(SentenceTree tree, int first, int cue) {
        int token = first;
        while (tree.tag(token).equals("RB") || tree.is(token, "mark")) {
            token++;
        }
        boolean participle = tree.tag(token).equals("VBN") || tree.tag(token).equals("VBG");
        boolean noun = tree.is(token, "csubj")
                || (tree.is(token, "nsubj") && tree.tag(token).equals("VBG"))
                || tree.is(token, "amod")
                || tree.is(token, "compound");
        return participle && !noun && token < cue && tree.head(token) >= 0 && !tree.hasChild(token, "nsubj");
    }
}
