package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.OpeningCircumstances;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;

/** {@code The bridge, the mayor said, is closed} and {@code As the mayor said, the bridge is closed}. */
final class ParentheticalRule implements AttributionRule {
    @Override
    public String id() {
        return "parenthetical-cue";
    }

    @Override
    public String summary() {
        return "Speaker and reporting verb between commas, or after \"as\", stand beside what the speaker says: before them, behind them, or both.";
    }

    @Override
    public String sample() {
        return "{The bridge}, [the mayor|source] [said|cue], {is closed}.";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        SentenceTree tree = site.tree();
        boolean as = tree.word(site.groupFirst() - 1).equals("as");
        if (!site.cue().takes("that")
                || site.source() == null
                || site.passive()
                || !adjacent(site)
                || !tree.isFinite(site.token())
                || (as && saysMore(site))) {
            return Optional.empty();
        }
        int before = site.groupFirst() - (as ? 2 : 1);
        int after = site.groupLast() + 1;
        while (as && tree.inside(after) && !tree.isPunctuation(after)) {
            after++;
        }
        boolean opens = before < 0 || tree.word(before).equals(",");
        boolean closes = !tree.inside(after) || tree.isPunctuation(after);
        if (!opens || !closes || (!as && (before < 1 || !tree.word(after).equals(",")))) {
            return Optional.empty();
        }
        return saying(reading, site, before, after);
    }

    /** "as he explained the plan", "as she told how it burned": the verb has what it says behind it, and "as" means while. */
    private static boolean saysMore(CueSite site) {
        SentenceTree tree = site.tree();
        Source addressee = site.addressee();
        for (int child : tree.children(site.token())) {
            boolean listener = addressee != null && addressee.head() == child;
            boolean told = tree.is(child, "ccomp") || (tree.is(child, "obj") && !listener);
            if (child > site.groupLast() && told && !tree.isPunctuation(tree.low(child) - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean adjacent(CueSite site) {
        boolean sameSentence = site.sourceFirst() >= 0;
        return sameSentence && (site.sourceLast() == site.first() - 1 || site.sourceFirst() == site.last() + 1);
    }

    private Optional<Saying> saying(ReportReading reading, CueSite site, int before, int after) {
        SentenceTree tree = site.tree();
        List<Span> pieces = new ArrayList<>();
        int first = ContentEdges.first(tree, Math.max(0, before));
        boolean asked = tree.tag(first).equals("VBN") && OpeningCircumstances.isParticiple(tree, first, site.token());
        if (first < before && !asked) {
            pieces.add(tree.span(first, ContentEdges.trimEnd(tree, first, before - 1)));
        }
        if (after + 1 < tree.size() - 1 && !startsOwnClause(tree, after + 1)) {
            pieces.add(tree.span(after + 1, ContentEdges.trimEnd(tree, after + 1, tree.size() - 1)));
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(site.saying(id(), pieces, Contents.quotation(reading, pieces.getLast())));
    }

    /** After the cue the sentence goes on in another voice: "…, she said, adding that …", "…, he said, and left". */
    private static boolean startsOwnClause(SentenceTree tree, int index) {
        boolean participle = tree.tag(index).equals("VBG")
                && CueLexicon.standard().findVerb(tree.lemma(index)).isPresent();
        return participle
                || tree.tag(index).equals("VBG")
                || tree.word(index).equals("according")
                || tree.word(index).equals("citing");
    }
}
