package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.CueSite;
import org.stemma.statement.saying.Saying;
import org.stemma.text.Span;

/**
 * A relative pronoun before the speaker is what the rest of the content speaks of: {@code the dam, which he said was old}. It
 * belongs to the content, but links it to what the narrator tells, so that no statement begins with it.
 */
public final class RelativePronouns {
    /** Id of the rule by which such a pronoun is the whole content. */
    static final String ID = "pronoun-before-cue";

    private static final Set<String> PRONOUNS = Set.of("which", "who", "whom", "that", "what", "whatever");

    private RelativePronouns() {}

    static String summary() {
        return "A relative pronoun before the speaker of a verb of judging or supporting, which has no other object, is what the speaker judges.";
    }

    static String sample() {
        return "The plan, {which} [the union|source] [opposed|cue], was dropped.";
    }

    /** The saying with the pronoun before its content; the same one if there is none, or if the content is complete without it. */
    static Saying add(CueSite site, Saying saying) {
        SentenceTree tree = site.tree();
        int pronoun = find(site);
        int first = first(tree, saying.content().getFirst().begin());
        if (pronoun < 0 || first <= site.last() || isComplete(site, saying, first)) {
            return saying;
        }
        boolean as = tree.word(first - 1).equals("as") && first - 1 > site.last();
        Span begun = saying.content().getFirst();
        List<Span> pieces = new ArrayList<>(saying.content());
        pieces.set(0, as ? new Span(tree.token(first - 1).span().begin(), begun.end()) : begun);
        pieces.addFirst(tree.span(pronoun, pronoun));
        Span cue = as ? tree.span(site.first(), site.last()) : saying.cueSpan();
        boolean direct = saying.quotation() == Quotation.DIRECT;
        return saying.withCueSpan(cue).withContent(pieces, direct ? Quotation.MIXED : saying.quotation());
    }

    /** The saying without such a pronoun; empty if that is all of its content. */
    public static Optional<Saying> drop(ReportReading reading, Saying saying) {
        SentenceTree tree = reading.trees().get(saying.sentence());
        int first = first(tree, saying.content().getFirst().begin());
        boolean pronoun = first >= 0
                && tree.token(first).span().equals(saying.content().getFirst())
                && tree.tag(first).startsWith("W")
                && PRONOUNS.contains(tree.word(first))
                && saying.content().getFirst().end() < saying.cueSpan().begin();
        if (!pronoun) {
            return Optional.of(saying);
        }
        List<Span> told = saying.content().subList(1, saying.content().size());
        return told.isEmpty() ? Optional.empty() : Optional.of(saying.withContent(told, saying.quotation()));
    }

    /** The token that begins at this character; -1 if none does. */
    private static int first(SentenceTree tree, int character) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).span().begin() == character) {
                return i;
            }
        }
        return -1;
    }

    /** "what he said about the dam", "that he trusts Kohl": the verb has another object, or a clause with "that". */
    private static boolean isComplete(CueSite site, Saying saying, int first) {
        SentenceTree tree = site.tree();
        boolean object = !site.cue().takes("as")
                && !site.cue().takes("+to")
                && saying.cue().kind() != CueClass.DESCRIBE
                && tree.children(site.token()).stream()
                        .anyMatch(c ->
                                c > site.last() && tree.is(c, "obj") && tree.low(c) <= first && first <= tree.high(c));
        return object || tree.word(first).equals("that") || tree.word(first).equals("and");
    }

    /** The pronoun alone, where the verb tells nothing and its object can be nothing else. */
    static Optional<Saying> alone(CueSite site) {
        SentenceTree tree = site.tree();
        int pronoun = find(site);
        boolean judges = !site.cue().kind().tells() && site.cue().takes("np");
        boolean more = tree.children(site.token()).stream()
                .anyMatch(c -> c > site.last()
                        && (tree.is(c, "obj") || tree.is(c, "ccomp") || tree.is(c, "xcomp") || tree.is(c, "dep")));
        if (pronoun < 0 || !judges || more || tree.word(pronoun).equals("what")) {
            return Optional.empty();
        }
        return Optional.of(site.saying(ID, tree.span(pronoun, pronoun), Quotation.INDIRECT));
    }

    private static int find(CueSite site) {
        SentenceTree tree = site.tree();
        int before = site.sourceFirst() - 1;
        boolean opens = site.source() != null
                && !site.passive()
                && before >= 0
                && site.sourceFirst() < site.first()
                && tree.tag(before).startsWith("W")
                && PRONOUNS.contains(tree.word(before));
        boolean phrase = opens && tree.tag(before - 1).equals("IN");
        return opens && !phrase && tree.isQuoted(before) == tree.isQuoted(site.token()) ? before : -1;
    }
}
