package org.stemma.statement.event;

import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/**
 * Clauses that tell nothing without the clause they hang on: what somebody knows or hopes, a subject clause, what a preposition
 * leads to, a relative clause that waits for its object, a condition, and "when he spoke".
 */
public final class DependentClauses {
    private static final Set<String> PREPOSITIONS = Set.of(
            "for", "at", "in", "of", "from", "by", "without", "about", "to", "on", "into", "over", "against", "than");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "till", "lest");
    private static final Set<String> NOT_YET = Set.of("once", "before");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> OPINIONS =
            Set.of("believe", "think", "guess", "suppose", "hope", "fear", "know", "feel", "suspect");
    private static final int FEW_WORDS = 3;

    private DependentClauses() {}

    /** Whether the clause with this head belongs to the clause that it hangs on. */
    public static boolean isPart(SentenceTree tree, int head, EventReader events) {
        int up = tree.head(head);
        if (up < 0 || Frames.isWhether(tree, head)) {
            return false;
        }
        boolean clausal = tree.is(head, "advcl") || tree.is(head, "acl") || tree.is(head, "ccomp");
        return isComplement(tree, head, up)
                || isOpinion(tree, head, up)
                || (clausal && isBehindPreposition(tree, head))
                || isOpenRelative(tree, head, up)
                || isCondition(tree, head)
                || isBareTime(tree, head, events);
    }

    /** "We know that …", "What happened is …"; but a frame ("it is not known whether …") is left out for its clause. */
    private static boolean isComplement(SentenceTree tree, int head, int up) {
        if (!ClauseHeads.isClauseWord(tree, up) || Frames.isOpen(tree, up)) {
            return false;
        }
        return isSubject(tree, head)
                || (tree.is(head, "ccomp")
                        && head > up
                        && !isApart(tree, head)
                        && (tree.is(up, "xcomp") || !Frames.isLight(tree, up, head)));
    }

    /** "What happened", "leading the march"; one with a subject before its verb is a clause that the parser misread. */
    private static boolean isSubject(SentenceTree tree, int head) {
        String first = tree.tag(tree.low(head));
        return tree.is(head, "csubj")
                && (first.startsWith("W") || Set.of("VBG", "TO", "IN").contains(first));
    }

    /** "I believe" before what is believed, where the parser makes it an aside. */
    private static boolean isOpinion(SentenceTree tree, int head, int up) {
        return tree.is(head, "parataxis")
                && head < up
                && OPINIONS.contains(tree.lemma(head))
                && tree.findChild(head, "nsubj")
                        .filter(s -> tree.tag(s).equals("PRP"))
                        .isPresent();
    }

    /** "for failing to …", "about what happened", "the cells in which they were held"; "with troops closing in" stands alone. */
    private static boolean isBehindPreposition(SentenceTree tree, int head) {
        int first = tree.low(head);
        return first < head
                && PREPOSITIONS.contains(tree.word(first))
                && Set.of("IN", "TO").contains(tree.tag(first))
                && !tree.word(first + 1).equals("that")
                && !isApart(tree, head);
    }

    /** "the crisis it sparked", "the man whom she had met": who did it to what is told by the noun and its own clause. */
    private static boolean isOpenRelative(SentenceTree tree, int head, int up) {
        boolean relative = tree.relation(head).equals("acl:relcl");
        boolean loose = (tree.is(head, "parataxis") || tree.is(head, "dep"))
                && tree.isNominal(tree.low(head))
                && tree.tag(tree.low(head) - 1).startsWith("NN");
        if ((!relative && !loose) || isApart(tree, head)) {
            return false;
        }
        int subject = tree.findChild(head, "nsubj").orElse(-1);
        if (subject < 0 || tree.tag(subject).startsWith("W") || subject > head) {
            return false;
        }
        boolean where = tree.children(head).stream().anyMatch(c -> tree.word(c).equals("where"));
        return !where || !ArgumentNouns.isPlace(tree, up);
    }

    /** "if the dam breaks", "until they are free", "once the war has ended"; "before the war had ended" tells that it ended. */
    private static boolean isCondition(SentenceTree tree, int head) {
        if (!tree.is(head, "advcl") || Frames.isOpen(tree, tree.head(head))) {
            return false;
        }
        return tree.children(head).stream()
                .filter(c -> c < head)
                .anyMatch(c -> CONDITIONS.contains(tree.word(c))
                        || (NOT_YET.contains(tree.word(c)) && opens(tree, c, head) && isPresent(tree, head)));
    }

    /** A conjunction, also one that the tagger takes for an adverb before a name: "once Velmora has been defeated". */
    private static boolean opens(SentenceTree tree, int word, int head) {
        return tree.is(word, "mark") || (tree.is(word, "advmod") && tree.low(head) == word);
    }

    /** A clause with "if" or "unless" that is no "even if" or "as if". */
    static boolean isIf(SentenceTree tree, int head) {
        return tree.children(head).stream()
                .anyMatch(c -> c < head
                        && Set.of("if", "unless").contains(tree.word(c))
                        && !Set.of("as", "even").contains(tree.word(c - 1)));
    }

    private static boolean isPresent(SentenceTree tree, int head) {
        return PRESENT.contains(tree.tag(head))
                || tree.children(head).stream()
                        .anyMatch(c -> (tree.is(c, "aux") || tree.is(c, "cop")) && PRESENT.contains(tree.tag(c)));
    }

    /** "when he spoke", "after they were taken": a time, unless it tells of an event ("before he died"). */
    private static boolean isBareTime(SentenceTree tree, int head, EventReader events) {
        if (!tree.is(head, "advcl") && !tree.is(head, "acl")) {
            return false;
        }
        int words = 0;
        boolean linked = false;
        for (int i = tree.low(head); i <= tree.high(head); i++) {
            boolean link = tree.is(i, "mark") || tree.tag(i).equals("WRB");
            linked |= link;
            words += link || tree.isPunctuation(i) ? 0 : 1;
        }
        return linked
                && words <= FEW_WORDS
                && tree.findChild(head, "nsubj")
                        .filter(s -> tree.tag(s).equals("PRP"))
                        .isPresent()
                && events.read(tree, head).trigger() == null;
    }

    /** A comma or dash stands before it. */
    private static boolean isApart(SentenceTree tree, int head) {
        return tree.low(head) > 0 && tree.isPunctuation(tree.low(head) - 1);
    }
}
