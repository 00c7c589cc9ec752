package org.stemma.statement.event;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** Clauses that only carry another one: "it is not known" whether, "which has seen" the group leave. */
public final class Frames {
    private static final Set<String> CARRIED = Set.of("ccomp", "csubj", "xcomp");
    private static final Set<String> LIGHT = Set.of("aux", "aux:pass", "advmod", "cop", "mark", "expl", "cc");
    private static final Set<String> OPEN = Set.of("unclear", "unknown", "uncertain", "unconfirmed", "unsure");
    private static final Set<String> SETTLED = Set.of("clear", "know", "certain", "confirm", "determine", "sure");
    private static final Set<String> OCCUR = Set.of("come", "happen", "occur", "follow");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "hardly");

    private Frames() {}

    /** The clause that a frame carries; empty if the word heads no frame. */
    public static Optional<Integer> findClause(SentenceTree tree, int[] owner, int frame) {
        for (int at : new int[] {frame, tree.findChild(frame, "xcomp").orElse(frame)}) {
            for (int child : tree.children(at)) {
                if (owner[child] == child && carries(tree, frame, child)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean carries(SentenceTree tree, int frame, int child) {
        boolean complement = CARRIED.stream().anyMatch(r -> tree.is(child, r));
        if (isOpen(tree, frame)) {
            return (complement || isWhether(tree, child) || hasMark(tree, child, "if"))
                    && (isBare(tree, frame, child) || child < frame);
        }
        return complement && child > frame && isLight(tree, frame, child);
    }

    /** Whether it is open what a clause with this head tells: "unknown", "not clear", "remains uncertain". */
    static boolean isOpen(SentenceTree tree, int head) {
        boolean remains = tree.children(head).stream()
                .anyMatch(c -> c > head && tree.is(c, "xcomp") && OPEN.contains(tree.lemma(c)));
        boolean denied = tree.children(head).stream().anyMatch(c -> NEGATIONS.contains(tree.word(c)));
        boolean impersonal = tree.findChild(head, "nsubj")
                .filter(s -> !tree.word(s).equals("it"))
                .isEmpty();
        return OPEN.contains(tree.lemma(head))
                || remains
                || (denied && impersonal && SETTLED.contains(tree.lemma(head)));
    }

    /** A clause with "whether": open in itself, a unit of its own also where what is above it stands with it. */
    static boolean isWhether(SentenceTree tree, int clause) {
        return hasMark(tree, clause, "whether");
    }

    private static boolean hasMark(SentenceTree tree, int clause, String mark) {
        return tree.children(clause).stream()
                .anyMatch(c -> tree.is(c, "mark") && tree.word(c).equals(mark));
    }

    /** "It is not yet known": no subject of its own. */
    private static boolean isBare(SentenceTree tree, int frame, int clause) {
        return tree.findChild(frame, "nsubj")
                .filter(s -> s != clause && !tree.word(s).equals("it"))
                .isEmpty();
    }

    /** Whether a clause says nothing besides this one: auxiliaries, adverbs, "it", "which". */
    static boolean isLight(SentenceTree tree, int frame, int clause) {
        for (int child : tree.children(frame)) {
            boolean light = child == clause
                    || tree.isPunctuation(child)
                    || LIGHT.contains(tree.relation(child))
                    || tree.word(child).equals("it")
                    || tree.tag(child).startsWith("W");
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /**
     * A clause that is told on its own and is besides all that its frame tells: "the advance came after troops had met", "they look
     * into whether the fire was laid".
     */
    public static boolean isShared(SentenceTree tree, int clause, int head) {
        if (clause <= head || tree.head(clause) != head) {
            return false;
        }
        boolean time = tree.is(clause, "advcl")
                && OCCUR.contains(tree.lemma(head))
                && tree.children(head).stream()
                        .noneMatch(c -> tree.is(c, "obl") || tree.is(c, "obj") || tree.is(c, "xcomp"));
        return time || (isWhether(tree, clause) && !isOpen(tree, head));
    }

    /** "I swear", "we can say": a pronoun that knows or says, and nothing of what. */
    public static boolean isBareSaying(SentenceTree tree, StatementUnit unit) {
        if (!Predicates.isKnowing(tree, unit.head())) {
            return false;
        }
        return tree.sentence().tokens().stream()
                .filter(t -> unit.span().contains(t.span()) && !tree.isPunctuation(t.index()))
                .allMatch(t -> t.index() == unit.head()
                        || t.tag().equals("PRP")
                        || tree.is(t.index(), "aux")
                        || tree.is(t.index(), "advmod")
                        || tree.is(t.index(), "cc"));
    }
}
