package org.stemma.statement.saying;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.text.Span;

/**
 * A cue in its sentence, with its source, before its content is known.
 *
 * @param tree the sentence
 * @param token position of the cue's head
 * @param cue what the lexicon says of it
 * @param first first token of the cue with its auxiliaries
 * @param last last token of the cue with its particle
 * @param source who says it; null if nobody was found
 * @param sourceFirst first token of the source if it stands in this sentence; else -1
 * @param sourceLast last token of the source if it stands in this sentence; else -1
 * @param addressee to whom it is said; null if the text names nobody
 * @param passive whether the cue is in the passive
 * @param negated whether the cue is negated
 */
public record CueSite(
        SentenceTree tree,
        int token,
        Cue cue,
        int first,
        int last,
        @Nullable Source source,
        int sourceFirst,
        int sourceLast,
        @Nullable Source addressee,
        boolean passive,
        boolean negated) {

    /** First token of cue and source together, if they touch; else of the cue. */
    public int groupFirst() {
        return source != null && sourceFirst >= 0 && sourceFirst < first && !hasVerb(sourceLast + 1, first)
                ? sourceFirst
                : first;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** Last token of cue and source together, if they touch; else of the cue ("Conceding that it leaks, the mayor …"). */
    public int groupLast() {
        return source != null && sourceFirst > last && !hasVerb(last + 1, sourceFirst) ? sourceLast : last;
    }

    /** Whether the source stands after the cue ("said the mayor"). */
    public boolean inverted() {
        return source != null && sourceFirst > last;
    }

    /** This site with a cue that does something else with its content. */
    public CueSite withKind(CueClass kind) {
        Cue other = new Cue(cue.lemma(), cue.part(), kind, cue.frames());
        return new CueSite(
                tree, token, other, first, last, source, sourceFirst, sourceLast, addressee, passive, negated);
    }

    /** This site where nobody is named. */
    public CueSite withoutSource() {
        return new CueSite(tree, token, cue, first, last, null, -1, -1, addressee, passive, negated);
    }

    /** This site with a cue that reaches further. */
    public CueSite withLast(int token) {
        return new CueSite(
                tree, this.token, cue, first, token, source, sourceFirst, sourceLast, addressee, passive, negated);
    }

    /** A saying at this site with one piece of content. */
    public Saying saying(String rule, Span content, Quotation quotation) {
        return saying(rule, List.of(content), quotation);
    }

    /** A saying at this site. */
    public Saying saying(String rule, List<Span> content, Quotation quotation) {
        return new Saying(
                rule,
                tree.sentence().index(),
                token,
                cue,
                tree.span(first, last),
                source,
                addressee,
                content,
                quotation,
                negated);
    }
}
