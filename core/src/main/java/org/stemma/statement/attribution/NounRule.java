package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.LightVerb;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;

/** {@code NP's claim that …}, {@code the warning by NP that …}, {@code NP issued a warning that …}, {@code reports of …}. */
final class NounRule {
    static final String ID = "noun-of-saying";
    private static final Set<String> BY = Set.of("by", "from");

    /** Verbs that say what their object names; with "that" it is the noun that says it. */
    static final Set<String> EXPRESSING = Set.of("express", "voice");

    private NounRule() {}

    static String summary() {
        return "A noun of saying with a possessor, with \"by\" or \"from\", or as object of a verb like \"issue\" or \"have\", and a clause or prepositional phrase that tells what is said.";
    }

    static String sample() {
        return "[The army's|source] [claim|cue] {that the bridge was mined} was rejected.";
    }

    static List<Saying> list(ReportReading reading, SentenceTree tree, CueLexicon lexicon) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i).equals("NN") || tree.tag(i).equals("NNS")) {
                int noun = i;
                lexicon.findNoun(tree.lemma(i))
                        .flatMap(cue -> saying(reading, tree, noun, cue))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "expressed concern that …": whether the noun, and not the verb before it, says what the clause tells. */
    static boolean isExpressed(SentenceTree tree, int noun, CueLexicon lexicon) {
        return lexicon.findNoun(tree.lemma(noun))
                .map(cue -> content(tree, noun, cue))
                .filter(content ->
                        isThat(tree, content[1]) && LightVerb.find(tree, noun).isPresent())
                .isPresent();
    }

    private static Optional<Saying> saying(ReportReading reading, SentenceTree tree, int noun, Cue cue) {
        Source own = source(tree, noun);
        LightVerb verb = own == null
                ? LightVerb.find(tree, noun)
                        .or(() -> LightVerb.inSupport(tree, noun, cue))
                        .orElse(null)
                : null;
        Source source = verb == null ? own : verb.subject();
        int[] content = content(tree, noun, cue);
        boolean expressed = verb != null && EXPRESSING.contains(tree.lemma(tree.head(noun)));
        if (content != null && expressed && !isThat(tree, content[1])) {
            return Optional.empty();
        }
        boolean anonymous = source == null && content != null && isThat(tree, content[1]);
        if (content == null || (source == null && !anonymous)) {
            return Optional.empty();
        }
        int to = ContentEdges.trimEnd(tree, content[1], ContentEdges.limit(tree, noun, content[1], content[2]));
        if (to < content[1]) {
            return Optional.empty();
        }
        Span span = tree.span(content[1], to);
        return Optional.of(new Saying(
                ID,
                tree.sentence().index(),
                noun,
                cue,
                tree.span(verb == null ? noun : verb.first(), Math.max(noun, content[0])),
                source,
                null,
                List.of(span),
                Contents.quotation(reading, span),
                verb != null && verb.negated()));
    }

    private static boolean isThat(SentenceTree tree, int index) {
        return tree.word(index).equals("that");
    }

    private static @Nullable Source source(SentenceTree tree, int noun) {
        for (int child : tree.children(noun)) {
            boolean possessor = tree.relation(child).equals("nmod:poss");
            boolean by = tree.is(child, "nmod")
                    && child > noun
                    && tree.findChild(child, "case")
                            .map(tree::word)
                            .filter(BY::contains)
                            .isPresent();
            if (possessor) {
                int last = Math.min(tree.high(child), noun - 1);
                return new Source(tree.sentence().index(), child, tree.span(tree.low(child), last));
            }
            if (by) {
                int first = Math.min(child, tree.low(child) + 1);
                return new Source(tree.sentence().index(), child, tree.span(first, tree.high(child)));
            }
        }
        return null;
    }

    /** Last token of the cue, first and last of the content; null if there is no content. */
    private static int @Nullable [] content(SentenceTree tree, int noun, Cue cue) {
        for (int child : tree.children(noun)) {
            if (child <= noun) {
                continue;
            }
            int low = tree.low(child);
            String first = tree.word(low);
            boolean clause = tree.relation(child).startsWith("acl") || tree.is(child, "ccomp") || tree.is(child, "dep");
            boolean relative = tree.isVerb(low + 1) && tree.isFinite(low + 1);
            if (clause && cue.takes("that") && first.equals("that") && tree.hasChild(child, "mark") && !relative) {
                return new int[] {noun, low, tree.high(child)};
            }
            if (clause && cue.takes("to") && first.equals("to")) {
                return new int[] {noun, low, tree.high(child)};
            }
            boolean phrase =
                    (tree.is(child, "nmod") || tree.is(child, "acl")) && low == noun + 1 && low < tree.high(child);
            boolean takes = cue.takes(first.equals("to") ? "to-np" : first);
            if (phrase && !BY.contains(first) && takes) {
                return new int[] {low, low + 1, tree.high(child)};
            }
        }
        return contentOfBe(tree, noun, cue);
    }

    /** "The army's fear is that the dam may break": the clause behind the copula. */
    private static int @Nullable [] contentOfBe(SentenceTree tree, int noun, Cue cue) {
        int be = tree.head(noun);
        boolean subject = be > noun && tree.is(noun, "nsubj") && tree.lemma(be).equals("be") && cue.takes("that");
        int clause = subject ? tree.findChild(be, "ccomp").orElse(-1) : -1;
        boolean that = clause > be && isThat(tree, tree.low(clause)) && tree.low(clause) == be + 1;
        return that ? new int[] {noun, tree.low(clause), tree.high(clause)} : null;
    }
}
