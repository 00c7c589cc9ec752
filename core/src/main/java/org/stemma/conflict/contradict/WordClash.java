package org.stemma.conflict.contradict;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.clause.ClauseReader;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Roots;
import org.stemma.conflict.contradict.Contradiction.Rule;

/** All words of the hypothesis stand in the text but one, and of this one the text has the opposite. */
final class WordClash {
    private WordClash() {}

    static Optional<Contradiction> find(List<Sentence> text, List<Sentence> hypothesis, Set<String> known) {
        Set<String> lemmas = new HashSet<>();
        text.forEach(sentence -> sentence.tokens().forEach(token -> lemmas.add(ClauseReader.lemma(token))));
        for (Sentence sentence : hypothesis) {
            for (Token token : sentence.tokens()) {
                String lemma = ClauseReader.lemma(token);
                if (ContradictionFinder.isContent(token)
                        && !lemmas.contains(lemma)
                        && Opposites.of(lemma).stream()
                                .anyMatch(word -> lemmas.contains(word) || known.contains(Roots.of(word)))
                        && !isMeant(text, sentence, token)
                        && holdsOthers(hypothesis, Roots.of(lemma), known)) {
                    return Optional.of(new Contradiction(Rule.WORD, "One has the opposite of '" + token.text() + "'."));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holdsOthers(List<Sentence> hypothesis, String except, Set<String> known) {
        Set<String> asked = ContradictionFinder.roots(hypothesis);
        asked.remove(except);
        return asked.size() > 1 && known.containsAll(asked);
    }

    /** Whether the text tells in another word what the hypothesis says: then it tells both. */
    private static boolean isMeant(List<Sentence> text, Sentence hypothesis, Token word) {
        EventWords.Meaning meaning = EventWords.of(hypothesis, word);
        return text.stream()
                .anyMatch(sentence -> sentence.tokens().stream()
                        .anyMatch(token -> EventWords.of(sentence, token).shares(meaning)));
    }
}
