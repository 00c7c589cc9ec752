package org.stemma.statement.saying;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.reading.Subjects;

/**
 * A verb that says little more than that its subject did what its object names: {@code issued a warning}, {@code has doubts}.
 *
 * @param first first token of the verb with its auxiliaries
 * @param subject who did it
 * @param negated whether it was not done
 */
public record LightVerb(int first, Source subject, boolean negated) {
    private static final Set<String> LEMMAS = Set.of(
            "make", "give", "issue", "have", "deliver", "raise", "hold", "release", "send", "renew", "repeat", "share",
            "post", "publish", "launch", "level", "take", "avoid", "express", "voice");
    private static final Set<String> AVOIDING = Set.of("avoid");
    /** Nouns that with "in" before them and "of" behind them say what somebody does something for. */
    private static final Set<String> PURPOSES = Set.of("support", "favor", "favour", "praise", "hope");

    private static final int MAX_UP = 3;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

    /** The light verb of which this noun is the object; empty if there is none, or it has no subject before it. */
    public static Optional<LightVerb> find(SentenceTree tree, int noun) {
        int verb = tree.head(noun);
        boolean light = verb >= 0
                && verb < noun
                && tree.is(noun, "obj")
                && tree.isVerb(verb)
                && LEMMAS.contains(tree.lemma(verb))
                && !tree.hasChild(verb, "aux:pass")
                && (tree.word(verb + 1).equals("out") || !tree.tag(verb + 1).equals("RP"));
        int subject = light ? Subjects.find(tree, verb) : -1;
        if (subject < 0 || subject > verb || tree.isQuoted(noun)) {
            return Optional.empty();
        }
        int first = verb;
        while (first - 1 > subject && tree.head(first - 1) == verb && tree.is(first - 1, "aux")) {
            first--;
        }
        Source source = NounPhrases.source(tree, subject, NounPhrases.range(tree, subject, first));
        boolean negated = AVOIDING.contains(tree.lemma(verb))
                || tree.children(verb).stream().anyMatch(c -> NEGATIONS.contains(tree.word(c)))
                || tree.children(noun).stream().anyMatch(c -> NEGATIONS.contains(tree.word(c)));
        return Optional.of(new LightVerb(first, source, negated));
    }

    /** "came out in support of the plan": what the subject does, it does in support of something. */
    public static Optional<LightVerb> inSupport(SentenceTree tree, int noun, Cue cue) {
        boolean in = tree.word(noun - 1).equals("in")
                || (tree.word(noun - 1).equals("the") && tree.word(noun - 2).equals("in"));
        if (!in || !PURPOSES.contains(cue.lemma()) || tree.isQuoted(noun)) {
            return Optional.empty();
        }
        int verb = tree.head(noun);
        for (int i = 0; i < MAX_UP && verb >= 0 && !tree.isVerb(verb); i++) {
            verb = tree.head(verb);
        }
        int subject = verb >= 0 && verb < noun && tree.isVerb(verb) ? Subjects.find(tree, verb) : -1;
        if (subject < 0 || subject > verb) {
            return Optional.empty();
        }
        int first = tree.word(noun - 1).equals("in") ? noun - 1 : noun - 2;
        Source source = NounPhrases.source(tree, subject, NounPhrases.range(tree, subject, verb));
        return Optional.of(new LightVerb(first, source, false));
    }
}
