package org.stemma.statement.reading;

import java.util.Set;

/** Finds the head of the noun phrase that speaks, in the tree where it is right and on the surface where it fails. */
public final class Subjects {
    /** The names of the days of the week, in lower case. */
    public static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> CLIMB = Set.of("xcomp", "conj", "advcl", "ccomp", "dep", "parataxis", "csubj");
    /** Verbs whose object is what their subject says something with or at, and does not say it. */
    private static final Set<String> MEANS =
            Set.of("use", "hold", "stage", "give", "deliver", "make", "spend", "release");

    private static final int MAX_STEPS = 6;

    private Subjects() {}

    /** Position of the subject's head; -1 if none is found. */
    public static int find(SentenceTree tree, int verb) {
        int aside = SurfaceSubjects.aside(tree, verb);
        if (aside >= 0) {
            return aside;
        }
        int own = own(tree, verb);
        int inverted = SurfaceSubjects.inverted(tree, verb);
        if (own >= 0 && !(inverted >= 0 && SurfaceSubjects.closesQuote(tree, own, verb))) {
            return own;
        }
        if (inverted >= 0) {
            return inverted;
        }
        int behind = SurfaceSubjects.behind(tree, verb);
        if (behind >= 0) {
            return behind;
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
                ? SurfaceSubjects.surface(tree, verb)
                : -1;
        if (surface >= 0 && !SurfaceSubjects.isTime(tree, surface)) {
            return surface;
        }
        int teller = tree.tag(verb).equals("VBG") ? teller(tree, verb) : -1;
        if (teller >= 0) {
            return teller;
        }
        int speaksOn = VerbForms.teller(tree, verb);
        if (speaksOn >= 0) {
            return find(tree, speaksOn);
        }
        int climbed = climb(tree, verb);
        boolean past = surface >= 0;
        if (climbed >= 0 || !(past || tree.tag(verb).equals("VBG"))) {
            return climbed;
        }
        int before = mainSubject(tree, verb);
        return before < 0 && tree.tag(verb).equals("VBG") ? openedSubject(tree, verb) : before;
    }

    /** "After saying that it leaks, the mayor left": the subject of the main clause that such an opening belongs to. */
    private static int openedSubject(SentenceTree tree, int verb) {
        boolean opening = verb == 0 || (verb == 1 && tree.tag(0).equals("IN"));
        int root = tree.root();
        int subject = own(tree, root);
        boolean comma = subject > verb && tree.word(tree.low(subject) - 1).equals(",");
        return opening && comma ? subject : -1;
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
                return at == verb ? described(tree, verb, up) : up;
            }
            if (!CLIMB.contains(tree.relation(at)) && !tree.is(at, "advcl")) {
                return -1;
            }
            boolean objects = objectOf(tree, up) >= 0 && !MEANS.contains(tree.lemma(up));
            if (tree.is(at, "xcomp") && objects && tree.hasChild(at, "mark")) {
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

    /**
     * "He made a pitch to voters, saying": behind a comma a participle tells what the subject of the clause does, not what is done
     * by the noun before the comma, unless that noun is the subject, or who did it ("was praised by Kohl, calling it").
     */
    private static int described(SentenceTree tree, int verb, int noun) {
        boolean aside =
                tree.tag(verb).equals("VBG") && verb > 0 && tree.word(verb - 1).equals(",");
        boolean agent = tree.findChild(noun, "case")
                .map(tree::word)
                .filter("by"::equals)
                .isPresent();
        boolean means = isMeans(tree, verb, noun);
        if ((!(aside || means) || tree.is(noun, "nsubj") || agent) && !SurfaceSubjects.isTime(tree, noun)) {
            return noun;
        }
        int steps = 0;
        for (int at = tree.head(noun); at >= 0 && steps++ < tree.size(); at = tree.head(at)) {
            int subject = own(tree, at);
            if (subject >= 0 && subject < verb && subject != noun) {
                return subject;
            }
        }
        return noun;
    }

    /** "used his speech to call for a truce", "his policy of attacking them": what somebody says it with or by. */
    private static boolean isMeans(SentenceTree tree, int verb, int noun) {
        boolean thing = tree.tag(noun).equals("NN") && tree.token(noun).name().equals("O");
        boolean to = tree.tag(verb).equals("VB") && tree.word(verb - 1).equals("to");
        boolean governed = tree.tag(verb).equals("VBG") && tree.tag(verb - 1).equals("IN");
        return thing && ((to && tree.is(noun, "obj")) || governed);
    }

    private static int objectOf(SentenceTree tree, int verb) {
        return tree.findChild(verb, "obj").orElse(-1);
    }

    /** The agent of a passive ("was told by NP"); -1 if there is none. */
    public static int agent(SentenceTree tree, int verb) {
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
