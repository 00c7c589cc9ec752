package org.stemma.statement.attribution;

import java.util.Set;

/** Finds the head of the noun phrase that speaks, in the tree where it is right and on the surface where it fails. */
final class Subjects {
    static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> CLIMB = Set.of("xcomp", "conj", "advcl", "ccomp", "dep", "parataxis", "csubj");
    private static final Set<String> SKIPPED = Set.of("RB", "MD", "RBR", "TO");
    private static final int MAX_STEPS = 6;

    private Subjects() {}

    /** Position of the subject's head; -1 if none is found. */
    static int find(SentenceTree tree, int verb) {
        int aside = aside(tree, verb);
        if (aside >= 0) {
            return aside;
        }
        int own = own(tree, verb);
        int inverted = inverted(tree, verb);
        if (own >= 0 && !(inverted >= 0 && closesQuote(tree, own, verb))) {
            return own;
        }
        if (inverted >= 0) {
            return inverted;
        }
        int reduced = reduced(tree, verb);
        if (reduced >= 0) {
            return reduced;
        }
        boolean clause =
                tree.tag(verb).equals("VBN") && tree.findChild(verb, "ccomp").isPresent();
        int surface = clause
                        || tree.tag(verb).equals("VBD")
                        || tree.tag(verb).equals("VBZ")
                        || tree.tag(verb).equals("VBP")
                ? surface(tree, verb)
                : -1;
        if (surface >= 0 && !isTime(tree, surface)) {
            return surface;
        }
        int teller = tree.tag(verb).equals("VBG") ? teller(tree, verb) : -1;
        if (teller >= 0) {
            return teller;
        }
        int speaksOn = SpeechBreaks.teller(tree, verb);
        if (speaksOn >= 0) {
            return find(tree, speaksOn);
        }
        int climbed = climb(tree, verb);
        boolean past = surface >= 0;
        return climbed < 0 && (past || tree.tag(verb).equals("VBG")) ? mainSubject(tree, verb) : climbed;
    }

    private static boolean isTime(SentenceTree tree, int token) {
        return WEEKDAYS.contains(tree.word(token))
                || Set.of("DATE", "TIME", "DURATION").contains(tree.token(token).name());
    }

    /** "A source allied to NP told": the verb before is a participle, and its subject is the speaker. */
    private static int reduced(SentenceTree tree, int verb) {
        int up = tree.head(verb);
        if (up < 0
                || up > verb
                || !tree.isVerb(up)
                || own(tree, up) < 0
                || tree.tag(verb).equals("VBG")) {
            return -1;
        }
        for (int i = up; i < verb; i++) {
            if (tree.isPunctuation(i)
                    || tree.tag(i).equals("CC")
                    || tree.is(i, "mark")
                    || (tree.tag(i).equals("TO") && tree.isVerb(i + 1))) {
                return -1;
            }
        }
        return own(tree, up);
    }

    /** "The mayor confirmed that the bridge fell, adding …": the participle belongs to who spoke before. */
    private static int teller(SentenceTree tree, int verb) {
        if (verb == 0
                || !tree.word(verb - 1).equals(",")
                || CueLexicon.standard().findVerb(tree.lemma(verb)).isEmpty()) {
            return -1;
        }
        for (int at = verb - 1; at >= 0; at--) {
            boolean finite = tree.tag(at).equals("VBD")
                    || tree.tag(at).equals("VBZ")
                    || tree.tag(at).equals("VBP");
            boolean says = finite
                    && CueLexicon.standard()
                            .findVerb(tree.lemma(at))
                            .filter(c -> c.takes("that") && c.takes("quote"))
                            .isPresent();
            int subject = says && tree.isQuoted(at) == tree.isQuoted(verb) ? find(tree, at) : -1;
            if (subject >= 0 && (subject < at || subject < verb)) {
                return subject;
            }
        }
        return -1;
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
            boolean nominal = tree.isNominal(child)
                    || tree.hasChild(child, "det")
                    || tree.tag(child).equals("JJ");
            boolean quotedApart = tree.isQuoted(child) && !tree.isQuoted(verb);
            if (subject && nominal && !quotedApart && (best < 0 || (child < verb && child > best))) {
                best = child;
            }
        }
        return best;
    }

    /** ", the mayor said,": what stands between the commas speaks, whatever the tree says. */
    private static int aside(SentenceTree tree, int verb) {
        if (verb < 3 || !tree.word(verb + 1).equals(",") || !tree.isFinite(verb) || !tree.isNominal(verb - 1)) {
            return -1;
        }
        int low = tree.low(verb - 1);
        boolean opened = low > 1 && tree.word(low - 1).equals(",") && !tree.is(verb - 1, "nsubj");
        return opened && tree.is(verb - 1, "appos") ? verb - 1 : -1;
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

    /** Climbs from a noun to the head of the noun phrase that it ends, out of prepositional phrases and participles. */
    private static int topNominal(SentenceTree tree, int from, int end) {
        int best = from;
        int at = from;
        for (int i = 0; i < MAX_STEPS; i++) {
            boolean finite =
                    tree.isVerb(at) && tree.isFinite(at) && !tree.relation(at).startsWith("acl") && !tree.is(at, "dep");
            int up = tree.head(at);
            if (up < 0 || up > end || finite) {
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

    /** "quoted a commander as saying": the one who is quoted says it. */
    private static int quotedSpeaker(SentenceTree tree, int verb) {
        boolean asSaying =
                verb > 1 && tree.word(verb - 1).equals("as") && tree.tag(verb).equals("VBG");
        int up = tree.head(verb);
        return asSaying && up >= 0 ? objectOf(tree, up) : -1;
    }

    /** A verb without a subject of its own shares that of the verb, or is said of the noun, on which it hangs. */
    private static int climb(SentenceTree tree, int verb) {
        int quoted = quotedSpeaker(tree, verb);
        if (quoted >= 0) {
            return quoted;
        }
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
