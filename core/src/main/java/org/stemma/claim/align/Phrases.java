package org.stemma.claim.align;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.word.Roots;

/**
 * Noun phrases of statements. "First Minister Ada Voss of Pelam" are five words and one thing: two statements that share no more
 * than that speak of the same, but need not say the same.
 */
final class Phrases {
    private static final List<String> MODIFIERS =
            List.of("compound", "amod", "flat", "nummod", "appos", "fixed", "nmod:poss");
    private static final Set<String> LINKS = Set.of("of");
    private static final int DEPTH = 8;

    private Phrases() {}

    /** The head of the noun phrase that a token stands in; the token itself if it modifies none. */
    static Token head(Sentence sentence, Token token) {
        Token at = token;
        for (int i = 0; i < DEPTH && at.head() >= 0 && isModifier(sentence, at); i++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    private static boolean isModifier(Sentence sentence, Token token) {
        return MODIFIERS.contains(token.relation()) || (token.relation().equals("nmod") && isLinked(sentence, token));
    }

    private static boolean isLinked(Sentence sentence, Token token) {
        return sentence.tokens().stream()
                .anyMatch(child -> child.head() == token.index()
                        && child.relation().equals("case")
                        && LINKS.contains(child.lemma()));
    }

    /**
     * Whether all that the two share stands in one noun phrase of the one or of the other, and the phrase is not what both tell: "has a
     * clean record" and "had a clean record" tell the record.
     */
    static boolean isOne(Profile first, Profile second) {
        List<Integer> one = shared(first, second);
        List<Integer> other = shared(second, first);
        boolean phrase = one.size() == 1 || other.size() == 1;
        return phrase && !(isTold(first, one) && isTold(second, other));
    }

    /** The noun phrases of the profile in which the terms stand that the other one has too. */
    private static List<Integer> shared(Profile profile, Profile other) {
        return profile.terms().keySet().stream()
                .filter(other.terms()::containsKey)
                .map(profile.phrases()::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static boolean isTold(Profile profile, List<Integer> phrases) {
        String predicate = profile.statement().predicate();
        return !Grounds.carries(profile)
                || (predicate != null && phrases.contains(profile.phrases().get(Roots.of(predicate))));
    }
}
