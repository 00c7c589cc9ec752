package org.stemma.statement.event;

import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** Which words head clauses that tell something of their own. */
public final class ClauseHeads {
    private static final Set<String> CLAUSES =
            Set.of("conj", "ccomp", "parataxis", "advcl", "csubj", "dep", "xcomp", "acl");

    private ClauseHeads() {}

    /** A verb, or a predicate with "be". */
    public static boolean isClauseWord(SentenceTree tree, int index) {
        return !tree.isPunctuation(index) && (tree.isVerb(index) || tree.hasChild(index, "cop"));
    }

    /** Whether the word heads a clause that is a unit of its own by its place in the tree alone. */
    public static boolean isPlainHead(SentenceTree tree, int index) {
        if (tree.head(index) < 0 || isRootBehindMark(tree, index)) {
            return true;
        }
        String relation = tree.relation(index);
        int colon = relation.indexOf(':');
        String base = colon < 0 ? relation : relation.substring(0, colon);
        if (!CLAUSES.contains(base) || !isClauseWord(tree, index)) {
            return false;
        }
        return switch (base) {
            case "conj" ->
                (isClauseHead(tree, tree.head(index)) && (tree.isFinite(index) || tree.hasChild(index, "nsubj")))
                        || (hasTense(tree, index) && subject(tree, index))
                        || SharedClauses.goesOn(tree, index);
            case "acl" ->
                (relation.equals("acl:relcl") && tree.isFinite(index) && length(tree, index) >= 4)
                        || (subject(tree, index) && tree.hasChild(index, "mark"));
            case "xcomp" -> false;
            case "advcl" ->
                tree.isFinite(index)
                        || (subject(tree, index) && !tree.tag(index).equals("VB"))
                        || (tree.tag(index).equals("VBG") && tree.hasChild(index, "obj") && !isMeans(tree, index));
            case "dep" -> tree.isFinite(index) && subject(tree, index);
            case "ccomp" ->
                tree.isFinite(index)
                        || (subject(tree, index) && !tree.tag(index).equals("VB"));
            default -> tree.isFinite(index) || subject(tree, index);
        };
    }

    /** Where the parser made a quotation mark the root. */
    private static boolean isRootBehindMark(SentenceTree tree, int index) {
        int up = tree.head(index);
        return tree.head(up) < 0 && tree.isPunctuation(up) && isClauseWord(tree, index);
    }

    /** Finite by its own form or by an auxiliary, and not a participle that merely has a subject ("left two men injured"). */
    private static boolean hasTense(SentenceTree tree, int index) {
        boolean bare = tree.tag(index).equals("VBN")
                && !tree.hasChild(index, "aux")
                && !tree.hasChild(index, "aux:pass")
                && !tree.hasChild(index, "cop");
        return tree.isFinite(index) && !bare;
    }

    private static boolean subject(SentenceTree tree, int index) {
        return tree.hasChild(index, "nsubj");
    }

    private static int length(SentenceTree tree, int index) {
        return tree.high(index) - tree.low(index) + 1;
    }

    private static boolean isClauseHead(SentenceTree tree, int index) {
        return tree.isVerb(index) || tree.hasChild(index, "cop") || tree.head(index) < 0;
    }

    /** "by fighting to hold the bridge": how it was done belongs to what was done. */
    private static boolean isMeans(SentenceTree tree, int index) {
        return tree.children(index).stream()
                .anyMatch(c -> c < index && tree.word(c).equals("by"));
    }
}
