package org.stemma.statement.saying;

import java.util.Optional;
import java.util.Set;
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
            "post", "publish", "launch", "level", "take");
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
                && !tree.hasChild(verb, "compound:prt")
                && !tree.tag(verb + 1).equals("RP");
        int subject = light ? Subjects.find(tree, verb) : -1;
        if (subject < 0 || subject > verb || tree.isQuoted(noun)) {
            return Optional.empty();
        }
        int first = verb;
        while (first - 1 > subject && tree.head(first - 1) == verb && tree.is(first - 1, "aux")) {
            first--;
        }
        Source source = NounPhrases.source(tree, subject, NounPhrases.range(tree, subject, first));
        boolean negated = tree.children(verb).stream().anyMatch(c -> NEGATIONS.contains(tree.word(c)))
                || tree.children(noun).stream().anyMatch(c -> NEGATIONS.contains(tree.word(c)));
        return Optional.of(new LightVerb(first, source, negated));
    }
}
