package org.stemma.statement.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Saying;

/** Where the content of a saying may end: wherever behind its head a phrase begins that hangs on something before it. */
final class ContentEnds {
    private static final Set<String> RULES = Set.of(
            "clause-after-cue",
            "object-of-cue",
            "rest-of-sentence",
            "names-it-so",
            "adjective-of-attitude",
            "noun-of-saying",
            "is-reported-to");

    /** Relations of words that no content can be cut off from ("did n't", "gave up", "two of"). */
    private static final Set<String> PARTS =
            Set.of("compound:prt", "fixed", "flat", "case", "aux", "cop", "det", "nummod", "goeswith", "mark");

    /** Relations of words that stand before what they belong to, so that nothing ends with them. */
    private static final Set<String> LEADING = Set.of("cc", "mark", "case", "det", "aux", "cop", "aux:pass", "punct");

    /** Relations of phrases that may be the report's own addition to what somebody says. */
    private static final Set<String> ADDITIONS =
            Set.of("obl", "obl:tmod", "obl:npmod", "nmod", "appos", "advcl", "acl", "acl:relcl", "advmod");

    /** First words of what belongs to the telling: reasons, conditions, contrasts, comparisons, what something is taken for. */
    private static final Set<String> BOUND = Set.of(
            "that", "because", "if", "unless", "while", "whereas", "although", "though", "so", "than", "whether");

    private ContentEnds() {}

    /**
     * The last piece of a saying's content, in tokens of its sentence.
     *
     * @param begin first token
     * @param head the token in it that hangs highest
     * @param end last token that is no punctuation, as the rule has it
     */
    record Piece(int begin, int head, int end) {}

    /** Whether the end of this saying's content is a question at all: it stands behind the cue, and no mark closes it. */
    static boolean isOpen(SentenceTree tree, Saying saying) {
        return RULES.contains(saying.rule())
                && saying.quotation() != Quotation.DIRECT
                && saying.content().getLast().begin() >= saying.cueSpan().end()
                && tree.sentence().span().contains(saying.content().getLast());
    }

    /** The last piece of content. */
    static Piece piece(SentenceTree tree, Saying saying) {
        int begin = -1;
        int end = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (saying.content().getLast().contains(tree.token(i).span().begin())) {
                begin = begin < 0 ? i : begin;
                end = tree.isPunctuation(i) ? end : i;
            }
        }
        begin = Math.max(0, begin);
        end = Math.max(begin, end);
        return new Piece(begin, head(tree, begin, end), end);
    }

    private static int head(SentenceTree tree, int begin, int end) {
        for (int i = begin; i <= end; i++) {
            boolean inside = tree.head(i) >= begin && tree.head(i) <= end;
            if (!inside && !tree.isPunctuation(i)) {
                return i;
            }
        }
        return begin;
    }

    /**
     * The tokens with which the content may end, in order; none is punctuation, and the rule's own end is among them. Before
     * that end only additions may be cut off: what is coordinated with something told would else become the report's own word.
     */
    static List<Integer> list(SentenceTree tree, Piece piece) {
        List<Integer> ends = new ArrayList<>();
        for (int i = piece.head(); i < tree.size(); i++) {
            int next = next(tree, i);
            int top = top(tree, next, i);
            boolean breaks = top >= 0
                    && !withinQuotation(tree, i, next)
                    && (i > piece.end() || isAddition(tree, next, top, piece.end()));
            boolean closes = !tree.isPunctuation(i) && !LEADING.contains(tree.relation(i));
            if (i == piece.end() || (closes && (next >= tree.size() || breaks))) {
                ends.add(i);
            }
        }
        return ends;
    }

    /** Whether all that is said from here to the end only adds to what stands before. */
    private static boolean isAddition(SentenceTree tree, int begin, int top, int end) {
        String first = tree.word(begin);
        if (BOUND.contains(first)) {
            return false;
        }
        if (isOwnClause(tree, begin, top)) {
            return true;
        }
        for (int i = begin; i <= end; i++) {
            boolean hangsBefore = tree.head(i) < begin && !tree.isPunctuation(i);
            boolean that = tree.word(i).equals("that") && tree.is(i, "mark");
            boolean loose = tree.word(i).equals("to") && tree.is(i, "mark") && tree.is(tree.head(i), "dep");
            if (that || loose || (hangsBefore && !ADDITIONS.contains(tree.relation(i)))) {
                return false;
            }
        }
        return !first.equals("as") || tree.isFinite(top);
    }

    /** "…, but residents denied it": behind a mark a clause with a subject of its own may be told by the report. */
    private static boolean isOwnClause(SentenceTree tree, int begin, int top) {
        boolean clause = tree.is(top, "conj") || tree.is(top, "parataxis") || tree.is(top, "dep");
        int subject = tree.findChild(top, "nsubj").orElse(-1);
        boolean that = tree.word(begin + 1).equals("that");
        return clause
                && !that
                && subject >= begin
                && subject < top
                && tree.isFinite(top)
                && tree.isPunctuation(begin - 1);
    }

    private static boolean withinQuotation(SentenceTree tree, int end, int next) {
        boolean marked = false;
        for (int i = end + 1; i < next; i++) {
            marked |= tree.tag(i).equals("''") || tree.tag(i).equals("``");
        }
        return tree.isQuoted(end) && tree.isQuoted(next) && !marked;
    }

    /** The first token behind this one that is no punctuation; the sentence's size if there is none. */
    static int next(SentenceTree tree, int end) {
        int next = end + 1;
        while (next < tree.size() && tree.isPunctuation(next)) {
            next++;
        }
        return next;
    }

    /** The head of the widest phrase that begins here and hangs on something up to the end before; -1 if none does. */
    static int top(SentenceTree tree, int begin, int end) {
        for (int i = begin; i < tree.size(); i++) {
            boolean begins = tree.low(i) > end && tree.low(i) <= begin;
            if (begins && tree.head(i) >= 0 && tree.head(i) <= end && !tree.isPunctuation(i)) {
                return PARTS.contains(tree.relation(i)) ? -1 : i;
            }
        }
        return -1;
    }
}
