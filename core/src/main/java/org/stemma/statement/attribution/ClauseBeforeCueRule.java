package org.stemma.statement.attribution;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;

/** {@code …, NP said} and {@code …, said NP}: a trailing attribution, also in headlines. Goes by the surface. */
final class ClauseBeforeCueRule implements AttributionRule {
    private static final Set<String> SUBORDINATORS =
            Set.of("when", "as", "while", "after", "before", "if", "because", "although", "though", "since");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SUBORDINATE = Set.of("acl", "advcl", "obl", "nmod");

    @Override
    public String id() {
        return "clause-before-cue";
    }

    @Override
    public String summary() {
        return "A clause that ends with a comma before the speaker and the reporting verb is what the speaker says.";
    }

    @Override
    public String sample() {
        return "{The bridge is closed}, [the mayor|source] [said|cue] on Monday.";
    }

    @Override
    public Optional<Saying> find(ReportReading reading, CueSite site) {
        SentenceTree tree = site.tree();
        int comma = site.groupFirst() - 1;
        boolean quoted = site.cue().takes("that");
        if (!quoted
                || site.source() == null
                || comma < 1
                || !tree.word(comma).equals(",")
                || site.passive()
                || tree.tag(site.token()).equals("VBG")) {
            return Optional.empty();
        }
        Source source = site.source();
        if (source != null && site.sourceFirst() >= 0 && tree.tag(source.head()).startsWith("W")) {
            return Optional.empty();
        }
        int first = ContentEdges.first(tree, comma);
        int behind = site.groupLast() + 1;
        boolean ends = !tree.inside(behind) || tree.word(behind).equals(".");
        if (first >= comma || !isClause(tree, first, comma - 1, ends)) {
            return Optional.empty();
        }
        int last = ContentEdges.trimEnd(tree, first, comma - 1);
        Span span = tree.span(first, last);
        return Optional.of(site.saying(id(), span, Contents.quotation(reading, span)));
    }

    private static boolean isClause(SentenceTree tree, int from, int to, boolean ends) {
        int start = from;
        if (SUBORDINATORS.contains(tree.word(from))) {
            while (start <= to && !tree.word(start).equals(",")) {
                start++;
            }
        }
        for (int i = start; i <= to; i++) {
            boolean verb = tree.isFinite(i) || tree.is(i, "nsubj") || FINITE.contains(tree.tag(i));
            if (verb && isMain(tree, i, from, to)) {
                return true;
            }
        }
        return start == from && !tree.tag(from).equals("IN") && (isHeadline(tree) || ends) && to - from >= 2;
    }

    private static boolean isHeadline(SentenceTree tree) {
        return tree.sentence().tokens().stream().noneMatch(t -> t.text().equals("."));
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** Whether the word belongs to no subordinate clause and to no phrase of time or place ("Hours after it fell, he said"). */
    private static boolean isMain(SentenceTree tree, int token, int from, int to) {
        int steps = 0;
        for (int at = token; at >= from && at <= to && steps++ < tree.size(); at = tree.head(at)) {
            boolean bare = tree.is(at, "advcl") && !tree.hasChild(at, "mark") && !tree.hasChild(at, "advmod");
            if (!bare && SUBORDINATE.contains(plain(tree.relation(at)))) {
                return false;
            }
        }
        return true;
    }
}
