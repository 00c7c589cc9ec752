package org.stemma.statement.reading;

import java.util.Set;

/** Where a speaker stands by the order of the words, for the trees that {@link Subjects} cannot rely on. */
final class SurfaceSubjects {
    private static final Set<String> SKIPPED = Set.of("RB", "MD", "RBR", "TO");
    private static final Set<String> PHRASE = Set.of("DT", "JJ", "PRP$", "POS");
    private static final int MAX_STEPS = 6;

    private SurfaceSubjects() {}

    /** ", the mayor said,": what stands between the commas speaks, whatever the tree says. */
    static int aside(SentenceTree tree, int verb) {
        if (verb < 3 || !tree.word(verb + 1).equals(",") || !tree.isFinite(verb) || !tree.isNominal(verb - 1)) {
            return -1;
        }
        int low = tree.low(verb - 1);
        boolean opened = low > 1 && tree.word(low - 1).equals(",") && !tree.is(verb - 1, "nsubj");
        return opened && tree.is(verb - 1, "appos") ? verb - 1 : -1;
    }

    /** A quotation ends between the two. */
    static boolean closesQuote(SentenceTree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.isPunctuation(i) && tree.tag(i).equals("''") && to - i <= 2) {
                return true;
            }
        }
        return false;
    }

    /** {@code …, said NP}: the parser takes the speaker for an object. */
    static int inverted(SentenceTree tree, int verb) {
        boolean open = verb == 0 || tree.isPunctuation(verb - 1);
        if (!open || tree.tag(verb).equals("VBG") || tree.tag(verb).equals("VB")) {
            return -1;
        }
        for (int child : tree.children(verb)) {
            boolean object = tree.is(child, "obj")
                    || tree.is(child, "dep")
                    || tree.is(child, "xcomp")
                    || tree.is(child, "ccomp")
                    || tree.is(child, "iobj");
            if (child > verb && object && tree.isNominal(child) && tree.low(child) == verb + 1) {
                return child;
            }
        }
        return -1;
    }

    /** A noun phrase that ends directly before the verb, whatever the tree says. */
    static int surface(SentenceTree tree, int verb) {
        int at = verb - 1;
        while (at >= 0 && SKIPPED.contains(tree.tag(at))) {
            at--;
        }
        int end = at;
        if (at > 0 && tree.word(at).equals(")")) {
            at = beforeBracket(tree, at);
            end = at;
        }
        if (at >= 0 && tree.word(at).equals(",")) {
            at--;
            while (at >= 0 && tree.low(at) > 0 && !tree.isNominal(at)) {
                at--;
            }
        }
        if (at < 0
                || !tree.isNominal(at)
                || (tree.tag(at).equals("DT") && tree.word(at).length() < 4)) {
            return -1;
        }
        int top = topNominal(tree, at, end);
        return tree.findChild(top, "case").filter(c -> c < top).isPresent() ? -1 : top;
    }

    /** "Mara Oslin (L-Tarsk) said": the position before the bracket; the bracket itself if it was not opened here. */
    private static int beforeBracket(SentenceTree tree, int bracket) {
        for (int at = bracket - 1; at > 0; at--) {
            if (tree.word(at).equals("(")) {
                return at - 1;
            }
        }
        return bracket;
    }

    /** Climbs from a noun to the head of the noun phrase that it ends, out of prepositional phrases and participles. */
    private static int topNominal(SentenceTree tree, int from, int end) {
        int best = from;
        int at = from;
        for (int i = 0; i < MAX_STEPS; i++) {
            boolean finite =
                    tree.isVerb(at) && tree.isFinite(at) && !tree.relation(at).startsWith("acl") && !tree.is(at, "dep");
            int up = tree.head(at);
            if (up < 0 || up > end || finite || (tree.isQuoted(up) && !tree.isQuoted(at))) {
                break;
            }
            at = up;
            if (tree.isNominal(at) && tree.word(at).length() > 2) {
                best = at;
                if (!tree.hasChild(at, "case") && i > 0 && !tree.is(at, "compound")) {
                    break;
                }
            }
        }
        boolean inPhrase = tree.hasChild(best, "case") && !tree.relation(best).equals("nmod:poss");
        return inPhrase && best != from ? from : best;
    }

    static boolean isTime(SentenceTree tree, int token) {
        return Subjects.WEEKDAYS.contains(tree.word(token))
                || Set.of("DATE", "TIME", "DURATION").contains(tree.token(token).name());
    }

    /** {@code "…," said one, who would not give his name}: the words directly behind the verb that follows a quotation. */
    static int behind(SentenceTree tree, int verb) {
        boolean follows = verb > 0 && tree.tag(verb - 1).equals("''") && tree.isPunctuation(verb - 1);
        int head = -1;
        for (int i = verb + 1; follows && (tree.isNominal(i) || PHRASE.contains(tree.tag(i))); i++) {
            head = tree.isNominal(i) && !tree.tag(i).equals("DT") ? i : head;
        }
        boolean ends = head >= 0 && tree.inside(head + 1) && tree.isPunctuation(head + 1);
        return ends && !isTime(tree, head) ? head : -1;
    }
}
