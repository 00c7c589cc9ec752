package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;

/** {@code According to NP, …} and {@code …, according to NP}. */
final class AccordingToRule {
    static final String ID = "according-to";
    private static final Cue CUE = new Cue("according", "preposition", CueClass.SAY, Set.of("to"));

    private static final Set<String> IDIOMS =
            Set.of("plan", "plans", "schedule", "tradition", "custom", "law", "rank", "need", "size", "taste");

    private AccordingToRule() {}

    static String summary() {
        return "The clause beside \"according to\" is what the noun phrase after it says.";
    }

    static String sample() {
        return "{The bridge is closed}, [according to|cue] [the mayor|source].";
    }

    /** The sayings of a sentence with this cue. */
    static List<Saying> list(ReportReading reading, SentenceTree tree) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            if (tree.word(i).equals("according")
                    && tree.word(i + 1).equals("to")
                    && !IDIOMS.contains(tree.word(i + 2))) {
                saying(reading, tree, i, found);
            }
        }
        return found;
    }

    private static void saying(ReportReading reading, SentenceTree tree, int at, List<Saying> found) {
        int head = headAfter(tree, at);
        int end = Math.min(phraseEnd(tree, at, head), tree.size() - 1);
        if (end < at + 2) {
            return;
        }
        Source source = new Source(tree.sentence().index(), Math.min(head, end), tree.span(at + 2, end));
        int[] content = at <= 1 || startsClause(tree, at) ? after(tree, end) : before(tree, at);
        if (content[0] > content[1]) {
            return;
        }
        Span span = tree.span(content[0], content[1]);
        found.add(new Saying(
                ID,
                tree.sentence().index(),
                at,
                CUE,
                tree.span(at, at + 1),
                source,
                null,
                List.of(span),
                Contents.quotation(reading, span),
                false));
    }

    private static boolean startsClause(SentenceTree tree, int at) {
        return (at <= 3 && tree.word(at - 1).equals(","))
                || (at <= 2 && !tree.isPunctuation(at - 1) && tree.tag(at - 1).equals("CC"));
    }

    private static int headAfter(SentenceTree tree, int at) {
        int up = tree.head(at);
        if (up > at + 1 && tree.low(up) <= at) {
            return up;
        }
        int head = at + 2;
        while (head + 1 < tree.size() && !tree.isNominal(head)) {
            head++;
        }
        while (tree.inside(head)
                && tree.head(head) > head
                && tree.isNominal(tree.head(head))
                && tree.is(head, "compound")) {
            head = tree.head(head);
        }
        return head;
    }

    private static int phraseEnd(SentenceTree tree, int at, int head) {
        int end = Math.max(at + 2, tree.high(head));
        boolean leading = at <= 3;
        for (int i = at + 2; i <= end; i++) {
            boolean verb = Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(i))
                    && !tree.relation(i).startsWith("acl")
                    && i > head;
            boolean comma = leading
                    && tree.word(i).equals(",")
                    && i > head
                    && !tree.is(i + 1, "appos")
                    && !tree.hasChild(head, "appos");
            if (verb || comma || (tree.tag(i).equals("``") && i > head)) {
                end = i - 1;
                break;
            }
        }
        while (end > head
                && (tree.tag(end).startsWith("W")
                        || (tree.isPunctuation(end) && !tree.word(end).equals(")")))) {
            end--;
        }
        return end;
    }

    private static int[] after(SentenceTree tree, int end) {
        int from = end + 1;
        while (from < tree.size() && tree.isPunctuation(from) && !ContentEdges.isOpeningQuote(tree, from)) {
            from++;
        }
        return new int[] {from, from >= tree.size() ? -1 : ContentEdges.trimEnd(tree, from, tree.size() - 1)};
    }

    private static int[] before(SentenceTree tree, int at) {
        int from = ContentEdges.first(tree, at);
        return new int[] {from, from >= at ? -1 : ContentEdges.trimEnd(tree, from, at - 1)};
    }
}
