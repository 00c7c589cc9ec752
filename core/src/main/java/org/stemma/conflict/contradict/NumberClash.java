package org.stemma.conflict.contradict;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.annotate.number.NumberReader;
import org.stemma.claim.clause.ClauseReader;
import org.stemma.claim.word.Roots;
import org.stemma.conflict.contradict.Contradiction.Rule;

/** Another number of the same thing. */
final class NumberClash {
    private static final double COVERED = 0.5;
    private static final Set<String> SCALES =
            Set.of("hundred", "thousand", "million", "billion", "trillion", "bn", "m");

    /** A time of day counts nothing. */
    private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "o'clock");

    private NumberClash() {}

    static Optional<Contradiction> find(List<Sentence> text, List<Sentence> hypothesis) {
        Set<String> given = numbers(text);
        if (covered(text, hypothesis) < COVERED) {
            return Optional.empty();
        }
        for (Sentence sentence : hypothesis) {
            for (Token number : sentence.tokens()) {
                Token counted = counted(sentence, number);
                if (counted != null
                        && !SCALES.contains(ClauseReader.lemma(number))
                        && !given.contains(value(sentence, number))
                        && counts(text, counted)) {
                    return Optional.of(
                            new Contradiction(Rule.NUMBER, "They give different numbers of '" + counted.text() + "'."));
                }
            }
        }
        return Optional.empty();
    }

    /** Share of the hypothesis' words, numbers aside, that the text has. */
    private static double covered(List<Sentence> text, List<Sentence> hypothesis) {
        Set<String> asked = ContradictionFinder.roots(hypothesis);
        hypothesis.forEach(sentence -> sentence.tokens().stream()
                .filter(token -> token.tag().equals("CD"))
                .forEach(token -> asked.remove(Roots.of(ClauseReader.lemma(token)))));
        Set<String> known = ContradictionFinder.roots(text);
        return asked.isEmpty()
                ? 0
                : (double) asked.stream().filter(known::contains).count() / asked.size();
    }

    private static Set<String> numbers(List<Sentence> sentences) {
        Set<String> numbers = new HashSet<>();
        for (Sentence sentence : sentences) {
            sentence.tokens().stream()
                    .filter(token -> token.tag().equals("CD"))
                    .forEach(token -> numbers.add(value(sentence, token)));
        }
        return numbers;
    }

    /** The number in digits, where its words are known; "thirty-one" comes as three tokens. */
    private static String value(Sentence sentence, Token token) {
        String lemma = ClauseReader.lemma(token);
        int at = token.index();
        if (at > 1
                && sentence.token(at - 1).text().equals("-")
                && sentence.token(at - 2).tag().equals("CD")) {
            lemma = ClauseReader.lemma(sentence.token(at - 2)) + "-" + lemma;
        }
        return NumberReader.findTokenValue(lemma).map(BigDecimal::toPlainString).orElse(lemma.replace(",", ""));
    }

    private static @Nullable Token counted(Sentence sentence, Token number) {
        if (!number.tag().equals("CD") || !number.relation().equals("nummod")) {
            return null;
        }
        Token head = ClauseReader.head(sentence, number);
        boolean clock = head != null && CLOCK.contains(ClauseReader.lemma(head));
        return head != null && head.tag().startsWith("NN") && !clock ? head : null;
    }

    /** Whether the text gives a number of the same thing. */
    private static boolean counts(List<Sentence> text, Token counted) {
        String root = Roots.of(ClauseReader.lemma(counted));
        for (Sentence sentence : text) {
            for (Token number : sentence.tokens()) {
                Token other = counted(sentence, number);
                if (other != null && Roots.of(ClauseReader.lemma(other)).equals(root)) {
                    return true;
                }
            }
        }
        return false;
    }
}
