package org.stemma.statement.attribution;

import java.util.Optional;
import org.stemma.text.Span;

/** {@code NP denied the report}, {@code NP criticized the mayor}, {@code NP called for a ceasefire}. */
final class ObjectRule implements AttributionRule {
    @Override
    public String id() {
        return "object-of-cue";
    }

    @Override
    public String summary() {
        return "The object of a verb of saying or judging, or what follows its preposition, is what the speaker tells of.";
    }

    @Override
    public String sample() {
        return "[The ministry|source] [denied|cue] {reports of a second blast}.";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        if (site.source() == null) {
            return Optional.empty();
        }
        SentenceTree tree = site.tree();
        for (int child : tree.children(site.token())) {
            if (child > site.last() && child != site.source().head() && fits(site, child)) {
                int[] range = range(site, child);
                Span span = tree.span(range[0], range[1]);
                return range[0] > site.last()
                        ? Optional.of(site.saying(this, span, Contents.quotation(reading, span)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean fits(CueSite site, int child) {
        SentenceTree tree = site.tree();
        if (tree.is(child, "obj") || (tree.is(child, "xcomp") && !tree.isVerb(child))) {
            return site.cue().takes("np");
        }
        if (tree.is(child, "obl") || tree.is(child, "advcl") || tree.is(child, "nmod")) {
            int mark = tree.findChild(child, "case")
                    .or(() -> tree.findChild(child, "mark"))
                    .orElse(-1);
            return mark >= 0
                    && mark > site.last() - 1
                    && !tree.word(mark).equals("to")
                    && site.cue().takes(tree.word(mark));
        }
        return false;
    }

    private static int[] range(CueSite site, int child) {
        SentenceTree tree = site.tree();
        int from = Math.max(tree.low(child), site.last() + 1);
        int to = tree.high(child);
        for (int other : tree.children(site.token())) {
            if (tree.low(other) > to
                    && (tree.is(other, "obl")
                            || tree.is(other, "nmod")
                            || tree.is(other, "xcomp")
                            || tree.is(other, "advcl"))
                    && tree.low(other) == to + 1) {
                to = tree.high(other);
            }
        }
        to = Contents.limit(tree, from, to);
        return new int[] {from, Contents.trimEnd(tree, from, to)};
    }
}
