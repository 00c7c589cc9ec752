package org.stemma.statement.attribution;

import java.util.Set;

/** Finds the head of the noun phrase that speaks, in the tree where it is right and on the surface where it fails. */
final class Subjects {
    private static final Set<String> CLIMB = Set.of("xcomp", "conj", "advcl", "ccomp", "dep", "parataxis", "csubj");
    private static final Set<String> SKIPPED = Set.of("RB", "MD", "RBR", "TO");
    private static final int MAX_STEPS = 6;

    private Subjects() {}

    /** Position of the subject's head; -1 if none is found. */
    static int find(SentenceTree tree, int verb) {
        int own = own(tree, verb);
        int inverted = inverted(tree, verb);
        if (own >= 0 && !(inverted >= 0 && closesQuote(tree, own, verb))) {
            return own;
        }
        if (inverted >= 0) {
            return inverted;
        }
        int surface = tree.tag(verb).equals("VBD")
                        || tree.tag(verb).equals("VBZ")
                        || tree.tag(verb).equals("VBP")
                ? surface(tree, verb)
                : -1;
        if (surface >= 0) {
            return surface;
        }
        int climbed = climb(tree, verb);
        return climbed < 0 && tree.tag(verb).equals("VBG") ? mainSubject(tree, verb) : climbed;
    }

    /** "…, saying": where the participle hangs wrongly, the subject of the nearest verb before it that has one. */
    private static int mainSubject(SentenceTree tree, int verb) {
        for (int at = verb - 1; at >= 0; at--) {
            if (tree.isFinite(at)
                    && !tree.relation(at).startsWith("acl")
                    && own(tree, at) >= 0
                    && own(tree, at) < verb) {
                return own(tree, at);
            }
        }
        return -1;
    }

    private static int own(SentenceTree tree, int verb) {
        int best = -1;
        for (int child : tree.children(verb)) {
            boolean subject =
                    tree.relation(child).equals("nsubj") || tree.relation(child).equals("nsubj:pass");
            if (subject && tree.isNominal(child) && (best < 0 || (child < verb && child > best))) {
                best = child;
            }
        }
        return best;
    }

    /** A quotation ends between the two. */
    private static boolean closesQuote(SentenceTree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.isPunctuation(i) && tree.tag(i).equals("''") && to - i <= 2) {
                return true;
            }
        }
        return false;
    }

    /** {@code …, said NP}: the parser takes the speaker for an object. */
    private static int inverted(SentenceTree tree, int verb) {
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
    private static int surface(SentenceTree tree, int verb) {
        int at = verb - 1;
        while (at >= 0 && SKIPPED.contains(tree.tag(at))) {
            at--;
        }
        int end = at;
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
        return topNominal(tree, at, end);
    }

    /** Climbs from a noun to the head of the noun phrase that it ends. */
    private static int topNominal(SentenceTree tree, int from, int end) {
        int at = from;
        for (int i = 0; i < MAX_STEPS; i++) {
            int up = tree.head(at);
            boolean nounLink = tree.is(at, "compound")
                    || tree.is(at, "nmod")
                    || tree.is(at, "flat")
                    || tree.is(at, "appos")
                    || tree.is(at, "amod");
            if (up < 0 || up > end || !nounLink || !tree.isNominal(up) || tree.is(up, "obl")) {
                break;
            }
            at = up;
        }
        return at;
    }

    /** A verb without a subject of its own shares that of the verb, or is said of the noun, on which it hangs. */
    private static int climb(SentenceTree tree, int verb) {
        int at = verb;
        for (int i = 0; i < MAX_STEPS; i++) {
            int up = tree.head(at);
            if (up < 0) {
                return -1;
            }
            if (tree.relation(at).startsWith("acl") && tree.isNominal(up)) {
                return up;
            }
            if (!CLIMB.contains(tree.relation(at)) && !tree.is(at, "advcl")) {
                return -1;
            }
            if (tree.is(at, "xcomp") && objectOf(tree, up) >= 0 && tree.hasChild(at, "mark")) {
                return objectOf(tree, up);
            }
            int subject = own(tree, up);
            if (subject >= 0) {
                return subject;
            }
            if (tree.isNominal(up) && !tree.hasChild(up, "cop")) {
                return up < verb ? up : -1;
            }
            at = up;
        }
        return -1;
    }

    private static int objectOf(SentenceTree tree, int verb) {
        return tree.findChild(verb, "obj").orElse(-1);
    }

    /** The agent of a passive ("was told by NP"); -1 if there is none. */
    static int agent(SentenceTree tree, int verb) {
        for (int child : tree.children(verb)) {
            boolean by = tree.findChild(child, "case")
                    .map(tree::word)
                    .filter("by"::equals)
                    .isPresent();
            if (child > verb && by) {
                return child;
            }
        }
        return -1;
    }
}
