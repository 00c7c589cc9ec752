package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.NounPhrases;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/** {@code NP is sure that …}, {@code NP is critical of …}: an adjective that tells what somebody holds. */
final class AdjectiveRule {
    static final String ID = "adjective-of-attitude";

    private AdjectiveRule() {}

    static String summary() {
        return "The clause or prepositional phrase that completes an adjective of belief or attitude is what its subject holds.";
    }

    static String sample() {
        return "[The mayor|source] [is confident|cue] {that the bridge will hold}.";
    }

    static List<Saying> list(ReportReading reading, SentenceTree tree, CueLexicon lexicon) {
        List<Saying> found = new ArrayList<>();
        for (int i = 1; i < tree.size(); i++) {
            int adjective = i;
            boolean predicate = tree.tag(i).startsWith("JJ") || tree.tag(i).equals("VBN");
            if (predicate && tree.hasChild(i, "nsubj") && !tree.isQuoted(i)) {
                lexicon.findAdjective(tree.word(i))
                        .flatMap(cue -> saying(reading, tree, adjective, cue))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Saying> saying(ReportReading reading, SentenceTree tree, int adjective, Cue cue) {
        int subject = tree.findChild(adjective, "nsubj").orElse(-1);
        int verb = tree.findChild(adjective, "cop")
                .or(() -> tree.findChild(adjective, "aux"))
                .orElse(-1);
        if (subject < 0
                || verb < subject
                || verb > adjective
                || !tree.isNominal(subject)
                || tree.word(subject).equals("it")) {
            return Optional.empty();
        }
        int[] content = content(tree, adjective, cue);
        if (content.length == 0) {
            return Optional.empty();
        }
        int limit = ContentEdges.limit(tree, verb, content[1], content[2]);
        int to = ContentEdges.trimEnd(tree, content[1], limit);
        if (to < content[1]) {
            return Optional.empty();
        }
        Span told = tree.span(content[1], to);
        int[] range = NounPhrases.range(tree, subject, verb);
        boolean negated = tree.children(adjective).stream().anyMatch(c -> isNegation(tree, c) && c < adjective);
        return Optional.of(new Saying(
                ID,
                tree.sentence().index(),
                adjective,
                cue,
                tree.span(verb, content[0]),
                NounPhrases.source(tree, subject, range),
                null,
                List.of(told),
                Contents.quotation(reading, told),
                negated));
    }

    private static boolean isNegation(SentenceTree tree, int index) {
        return tree.word(index).equals("not") || tree.word(index).equals("n't");
    }

    /** Last token of the cue, first and last of the content; empty if there is no content. */
    private static int[] content(SentenceTree tree, int adjective, Cue cue) {
        for (int child : tree.children(adjective)) {
            int low = tree.low(child);
            if (child <= adjective || low <= adjective) {
                continue;
            }
            boolean clause = tree.is(child, "ccomp") || tree.is(child, "advcl") || tree.is(child, "xcomp");
            String first = tree.word(low);
            boolean infinitive = first.equals("to") && tree.isVerb(child);
            if (clause && infinitive && cue.takes("to")) {
                return new int[] {adjective, low, tree.high(child)};
            }
            boolean told = first.equals("that") || first.equals("whether") || first.equals("if");
            if (clause && cue.takes("that") && (told || (tree.is(child, "ccomp") && tree.isFinite(child)))) {
                return new int[] {adjective, low, tree.high(child)};
            }
            boolean phrase = tree.is(child, "obl") || tree.is(child, "advcl");
            if (phrase && low == adjective + 1 && cue.takes(first) && low < tree.high(child)) {
                return new int[] {low, low + 1, tree.high(child)};
            }
        }
        return new int[0];
    }
}
