package org.stemma.statement.attribution;

import java.util.Optional;
import java.util.Set;

/** Where within a sentence the narrator takes up the word again and reports another saying. */
final class SpeechBreaks {
    private static final Set<CueClass> PARTICIPLES = Set.of(
            CueClass.SAY,
            CueClass.CLAIM,
            CueClass.CONFIRM,
            CueClass.DENY,
            CueClass.PREDICT,
            CueClass.PROMISE,
            CueClass.ORDER,
            CueClass.JUDGE,
            CueClass.DESCRIBE);
    private static final Set<String> LINKS = Set.of("and", "but", "while", "although", "though", "as", "yet");

    private static final Set<String> DASHES = Set.of("--", "\u2014", "\u2013");

    private SpeechBreaks() {}

    /** {@code , adding that …}. */
    static boolean isParticiple(SentenceTree tree, int index) {
        return tree.tag(index).equals("VBG")
                && tree.isPunctuation(index - 1)
                && !tree.isQuoted(index)
                && find(tree, index).filter(c -> PARTICIPLES.contains(c.kind())).isPresent();
    }

    private static Optional<Cue> find(SentenceTree tree, int index) {
        return CueLexicon.standard().findVerb(tree.lemma(index));
    }

    /**
     * The position of the link before another saying whose verb stands at this index; -1 if it is none. The verb must have the
     * cue's tense: {@code said that X and warned that Y}, {@code said X, but the mayor denied Y}.
     */
    static int otherSaying(SentenceTree tree, int cue, int begin, int index) {
        int remark = remark(tree, begin, index);
        if (remark >= 0) {
            return remark;
        }
        if (!sameForm(tree, cue, index)
                || tree.isQuoted(index)
                || tree.relation(index).startsWith("acl")
                || find(tree, index).filter(SpeechBreaks::reports).isEmpty()) {
            return -1;
        }
        int before = index - 1;
        while (before > begin && (tree.tag(before).equals("RB") || tree.is(before, "aux"))) {
            before--;
        }
        if (Set.of("and", "but").contains(tree.word(before))) {
            return complement(tree, index) ? beforeComma(tree, before) : -1;
        }
        int subject = tree.findChild(index, "nsubj").orElse(-1);
        if (subject < 0 || subject > index) {
            return -1;
        }
        int link = tree.low(subject) - 1;
        while (link > begin && tree.is(link, "advmod")) {
            link--;
        }
        return link > begin && isLink(tree, link) ? beforeComma(tree, link) : -1;
    }

    /** A comma or dash, one and a conjunction, or "while" alone. */
    private static boolean isLink(SentenceTree tree, int link) {
        String word = tree.word(link);
        boolean apart = isBreak(tree.word(link - 1));
        return isBreak(word) || word.equals("while") || (apart && LINKS.contains(word));
    }

    private static boolean isBreak(String word) {
        return word.equals(",") || DASHES.contains(word);
    }

    /** "Having said X, they left": where the main clause begins to which the cue's clause is subordinate; else far behind. */
    static int mainClause(SentenceTree tree, int cue, int begin) {
        int root = tree.root();
        int subject = tree.findChild(root, "nsubj").orElse(root);
        int start = Math.min(tree.low(subject), root);
        boolean below = root > begin && cue < start && tree.isUnder(cue, root) && start > begin;
        if (!below || !tree.isPunctuation(start - 1) || tree.isUnder(start, cue)) {
            return Integer.MAX_VALUE;
        }
        return start;
    }

    /** "…, which he called a mistake": the narrator quotes another judgement on what was told. */
    private static int remark(SentenceTree tree, int begin, int index) {
        int subject = tree.findChild(index, "nsubj").orElse(-1);
        boolean judges = find(tree, index)
                .filter(c -> reports(c) || c.kind() == CueClass.BELIEVE)
                .isPresent();
        boolean remark = tree.relation(index).startsWith("acl")
                && judges
                && subject > begin + 2
                && tree.tag(subject).equals("PRP")
                && tree.word(subject - 1).equals("which")
                && tree.word(subject - 2).equals(",");
        return remark ? subject - 2 : -1;
    }

    private static int beforeComma(SentenceTree tree, int link) {
        return isBreak(tree.word(link - 1)) ? link - 1 : link;
    }

    private static boolean reports(Cue cue) {
        return switch (cue.kind()) {
            case SAY, CLAIM, CONFIRM, DENY, PREDICT, PROMISE, ORDER, JUDGE, DESCRIBE, ASK -> true;
            case BELIEVE, SHOW, SUPPORT, DISCUSS, CONTINUE, APPEAR -> false;
        };
    }

    /** "Cheered, declaring that X, and said Y": what is coordinated with the verb on which a participle hangs ends its content too. */
    private static boolean sameForm(SentenceTree tree, int cue, int index) {
        String own = form(tree, cue);
        String other = form(tree, index);
        int up = tree.head(cue);
        boolean follows = own.equals("participle") && up >= 0 && up < cue && tree.isVerb(up);
        return !other.isEmpty()
                && (own.equals(other) || (follows && form(tree, up).equals(other)));
    }

    /**
     * "Said that the dam would hold and denied that …": the earlier verb of saying that speaks on in this one, which the tree
     * coordinates with a verb of another tense within the content; -1 if there is none.
     */
    static int teller(SentenceTree tree, int verb) {
        int up = tree.head(verb);
        if (!tree.is(verb, "conj")
                || up < 0
                || up > verb
                || find(tree, verb).filter(SpeechBreaks::reports).isEmpty()) {
            return -1;
        }
        String own = form(tree, verb);
        int steps = 0;
        for (int at = up; at >= 0 && steps++ < tree.size(); at = tree.head(at)) {
            if (own.isEmpty() || finite(tree, at).equals(own)) {
                return at != up && find(tree, at).filter(SpeechBreaks::reports).isPresent() ? at : -1;
            }
        }
        return -1;
    }

    /** The form of a verb, or of the auxiliary or copula that makes a word finite. */
    private static String finite(SentenceTree tree, int word) {
        String own = form(tree, word);
        return !own.isEmpty()
                ? own
                : tree.children(word).stream()
                        .filter(c -> tree.is(c, "aux") || tree.is(c, "cop"))
                        .map(c -> form(tree, c))
                        .filter(f -> !f.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** Past, present or participle, also with "did" and "does"; empty for all other forms. */
    private static String form(SentenceTree tree, int verb) {
        return switch (tree.tag(verb)) {
            case "VBD" -> "past";
            case "VBZ", "VBP" -> "present";
            case "VBG" -> "participle";
            case "VB" ->
                tree.findChild(verb, "aux")
                        .filter(aux -> tree.lemma(aux).equals("do"))
                        .map(aux -> tree.tag(aux).equals("VBD") ? "past" : "present")
                        .orElse("");
            default -> "";
        };
    }

    /** The verb has something that it says. */
    private static boolean complement(SentenceTree tree, int verb) {
        return tree.hasChild(verb, "ccomp") || tree.hasChild(verb, "xcomp") || tree.hasChild(verb, "obj");
    }
}
