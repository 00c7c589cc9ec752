package org.stemma.statement.saying;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.reading.VerbForms;

/** Where within a sentence the narrator takes up the word again and reports another saying. */
public final class SpeechBreaks {
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
    public static boolean isParticiple(SentenceTree tree, int index) {
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
    public static int otherSaying(SentenceTree tree, int cue, int begin, int index) {
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
        boolean listed = tree.word(before).equals(",") && tree.is(index, "conj") && !tree.hasChild(index, "nsubj");
        if (Set.of("and", "but").contains(tree.word(before)) || listed) {
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
    public static int mainClause(SentenceTree tree, int cue, int begin) {
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
        String own = VerbForms.form(tree, cue);
        String other = VerbForms.form(tree, index);
        int up = tree.head(cue);
        boolean follows = own.equals("participle") && up >= 0 && up < cue && tree.isVerb(up);
        return (!other.isEmpty()
                        && (own.equals(other)
                                || (follows && VerbForms.form(tree, up).equals(other))))
                || sharesHave(tree, cue, index);
    }

    /** "has called on A to stop and proposed B": what is coordinated with a perfect shares its "has". */
    private static boolean sharesHave(SentenceTree tree, int cue, int index) {
        String tag = tree.tag(index);
        boolean past = tag.equals("VBN") || tag.equals("VBD");
        boolean bare = !tree.hasChild(index, "aux") && !tree.hasChild(index, "nsubj");
        return VerbForms.form(tree, cue).equals("perfect") && past && bare && tree.is(index, "conj");
    }

    /** The verb has something that it says. */
    private static boolean complement(SentenceTree tree, int verb) {
        int next = tree.word(verb + 1).equals(",") ? verb + 2 : verb + 1;
        return ContentEdges.isOpeningQuote(tree, next)
                || tree.hasChild(verb, "ccomp")
                || tree.hasChild(verb, "xcomp")
                || tree.hasChild(verb, "obj")
                || tree.hasChild(verb, "iobj");
    }
}
