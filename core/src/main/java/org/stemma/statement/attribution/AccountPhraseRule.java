package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.ContentEdges;
import org.stemma.statement.saying.Contents;
import org.stemma.statement.saying.Saying;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;

/** {@code By the count of NP, …}, {@code by its own account}, {@code in NP's view}: a phrase that says whose telling it is. */
final class AccountPhraseRule {
    static final String ID = "by-account-of";
    private static final Set<String> PREPOSITIONS = Set.of("by", "in", "on");
    private static final int MAX_LEAD = 3;

    private AccountPhraseRule() {}

    static String summary() {
        return "The clause beside \"by the count of\", \"by its own account\" or \"in the words of\" is what the noun phrase in it says.";
    }

    static String sample() {
        return "{Nine boats are lost}, [by the count of|cue] [the harbour office|source].";
    }

    /** The sayings of a sentence with such a phrase. */
    static List<Saying> list(ReportReading reading, SentenceTree tree, CueLexicon lexicon) {
        List<Saying> found = new ArrayList<>();
        for (int i = 1; i < tree.size(); i++) {
            int noun = i;
            lexicon.findPhrase(tree.lemma(i))
                    .flatMap(cue -> phrase(tree, noun, cue))
                    .ifPresent(p -> {
                        List<Span> content = content(tree, p);
                        if (!content.isEmpty()) {
                            found.add(p.saying(reading, tree, content));
                        }
                    });
        }
        return found;
    }

    /** First and last token of the whole phrase, the tokens of its cue, and who it names. */
    private record Phrase(int first, int last, Span cueSpan, int noun, Cue cue, Source source) {
        Saying saying(ReportReading reading, SentenceTree tree, List<Span> content) {
            return new Saying(
                    ID,
                    tree.sentence().index(),
                    noun,
                    cue,
                    cueSpan,
                    source,
                    null,
                    content,
                    Contents.quotation(reading, content.getLast()),
                    false);
        }
    }

    private static Optional<Phrase> phrase(SentenceTree tree, int noun, Cue cue) {
        int first = tree.low(noun);
        if (!PREPOSITIONS.contains(tree.word(first)) || !cue.takes(tree.word(first)) || tree.isQuoted(noun)) {
            return Optional.empty();
        }
        for (int child : tree.children(noun)) {
            boolean of = tree.is(child, "nmod")
                    && child > noun
                    && tree.word(noun + 1).equals("of")
                    && tree.low(child) == noun + 1
                    && noun + 2 < tree.size();
            if (of && !tree.tag(child).equals("CD")) {
                Source source = new Source(tree.sentence().index(), child, tree.span(noun + 2, tree.high(child)));
                return Optional.of(new Phrase(first, tree.high(child), tree.span(first, noun + 1), noun, cue, source));
            }
            if (tree.relation(child).equals("nmod:poss")) {
                return Optional.of(
                        new Phrase(first, noun, tree.span(noun, noun), noun, cue, possessor(tree, child, noun)));
            }
        }
        return Optional.empty();
    }

    /** "by its own account": whom "its" means is the subject of the sentence. */
    private static Source possessor(SentenceTree tree, int child, int noun) {
        int root = tree.root();
        int subject = tree.tag(child).equals("PRP$")
                ? tree.findChild(root, "nsubj").filter(s -> tree.isNominal(s)).orElse(child)
                : child;
        boolean other = subject != child;
        int last = other ? tree.high(subject) : Math.min(tree.high(child), noun - 1);
        return new Source(tree.sentence().index(), subject, tree.span(tree.low(subject), last));
    }

    /** The clause behind the phrase where it opens the sentence, the one before it where it ends it, else both. */
    private static List<Span> content(SentenceTree tree, Phrase phrase) {
        int end = tree.size() - 1;
        List<Span> pieces = new ArrayList<>();
        int first = ContentEdges.first(tree, phrase.first());
        if (phrase.first() > MAX_LEAD && first < phrase.first()) {
            pieces.add(tree.span(first, ContentEdges.trimEnd(tree, first, phrase.first() - 1)));
        }
        int after = phrase.last() + 1;
        boolean opens = pieces.isEmpty();
        boolean aside =
                tree.isPunctuation(phrase.first() - 1) && tree.word(after).equals(",");
        while (after < end && tree.isPunctuation(after) && !ContentEdges.isOpeningQuote(tree, after)) {
            after++;
        }
        if ((opens || aside) && after < end) {
            pieces.add(tree.span(after, ContentEdges.trimEnd(tree, after, end)));
        }
        return pieces;
    }
}
