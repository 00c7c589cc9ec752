package org.stemma.annotate.quantity;

import java.util.List;
import java.util.Optional;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.number.NumberReader;
import org.stemma.annotate.number.Word;

/**
 * A number phrase where it stands, with what was found around it.
 *
 * @param sentence its sentence
 * @param words the sentence's words
 * @param phrase the number
 * @param noun the noun phrase that it counts; empty if none follows
 */
record Context(Sentence sentence, List<Word> words, NumberPhrase phrase, Optional<NounPhrase> noun) {
    /** The limit is the next word that is part of a time. */
    static Context of(Sentence sentence, List<Word> words, NumberPhrase phrase, int limit) {
        return new Context(sentence, words, phrase, NounPhrase.findAfter(words, phrase.end(), limit));
    }

    /** The word so many places before the number itself. */
    String before(int places) {
        int at = phrase.begin() - places;
        return at < 0 ? "" : words.get(at).text();
    }

    String after(int places) {
        int at = phrase.end() - 1 + places;
        return at >= words.size() ? "" : words.get(at).text();
    }

    String tagBefore(int places) {
        int at = phrase.begin() - places;
        return at < 0 ? "" : words.get(at).token().tag();
    }

    String tagAfter(int places) {
        int at = phrase.end() - 1 + places;
        return at >= words.size() ? "" : words.get(at).token().tag();
    }

    boolean isDigits() {
        return words.get(phrase.core()).isDigits();
    }

    boolean touchesAfter() {
        int end = phrase.end();
        return end < words.size() && words.get(end - 1).touches(words.get(end));
    }

    boolean isRangeInDigits() {
        return isDigits() && words.subList(phrase.core(), phrase.end()).stream().anyMatch(w -> w.is("-") || w.is("–"));
    }

    boolean isMoney() {
        int core = phrase.core();
        return core > 0 && NumberReader.isCurrency(words.get(core - 1).text());
    }

    boolean hasUnit() {
        return Units.findAt(words, phrase.end()).isPresent();
    }

    /** {@code 40-metre-deep}. */
    boolean hasUnitAfterHyphen() {
        return after(1).equals("-") && Units.findAt(words, phrase.end() + 1).isPresent();
    }

    boolean hasTriggerAfter() {
        return MeasureAfter.find(words, noun.map(NounPhrase::end).orElse(phrase.end()))
                .isPresent();
    }

    /** After the number and what it counts. */
    int end() {
        return noun.map(NounPhrase::end).orElse(phrase.end());
    }
}
