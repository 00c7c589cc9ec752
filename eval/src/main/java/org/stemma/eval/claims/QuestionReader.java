package org.stemma.eval.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.clause.Predication;
import org.stemma.claim.clause.Predication.Filler;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Roots;
import org.stemma.eval.claims.QaAlignCorpus.Question;
import org.stemma.text.Span;

/** Turns questions and answers about a sentence's verbs into predicates with fillers. */
final class QuestionReader {
    /** Words of news that say nothing of an event may well be a participant here ("police"), function words not. */
    private static final List<String> CONTENT = List.of("NN", "VB", "JJ", "RB", "CD");

    private static final Set<String> EMPTY =
            Set.of("be", "do", "have", "not", "also", "only", "just", "even", "then", "here", "there", "other", "such");

    private QuestionReader() {}

    /** The predicates of a sentence whose words are divided by single spaces. */
    static List<Predication> read(String words, List<Question> questions, Annotator annotator) {
        List<Sentence> sentences = annotator.annotate(words, Set.of());
        List<Span> spans = spans(words);
        Map<Integer, List<Question>> byVerb = new TreeMap<>();
        questions.forEach(question ->
                byVerb.computeIfAbsent(question.verb(), v -> new ArrayList<>()).add(question));
        List<Predication> predications = new ArrayList<>();
        byVerb.forEach((verb, asked) -> predications.add(predication(sentences, spans, verb, asked)));
        return predications;
    }

    /** Share of the shorter one's words that the other has, 0 to 1. */
    static double overlap(Filler one, Filler other) {
        int least = Math.min(one.terms().size(), other.terms().size());
        return least == 0
                ? 0
                : (double) one.terms().stream().filter(other.terms()::contains).count() / least;
    }

    private static Predication predication(
            List<Sentence> sentences, List<Span> spans, int verb, List<Question> questions) {
        Span at = spans.get(Math.min(verb, spans.size() - 1));
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.span().overlaps(at)) {
                    List<Filler> fillers = questions.stream()
                            .map(question -> filler(sentences, spans, question, token.text()))
                            .toList();
                    return new Predication(Roots.of(lemma(token)), EventWords.of(sentence, token), fillers);
                }
            }
        }
        throw new IllegalArgumentException("No word stands at " + at);
    }

    private static Filler filler(List<Sentence> sentences, List<Span> spans, Question question, String verb) {
        Span answer = spans.get(question.begin()).cover(spans.get(question.end() - 1));
        List<Token> inside = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> answer.contains(token.span()))
                .toList();
        Set<String> terms = new TreeSet<>();
        inside.stream().filter(QuestionReader::isContent).forEach(token -> terms.add(Roots.of(lemma(token))));
        if (terms.isEmpty()) {
            inside.forEach(token -> terms.add(lemma(token)));
        }
        return new Filler(
                question.key(),
                question.slot(verb.toLowerCase(Locale.ROOT)),
                head(sentences, answer),
                terms,
                inside.stream().allMatch(token -> token.tag().startsWith("PRP")));
    }

    /** Root of the word of the answer that governs the others. */
    private static String head(List<Sentence> sentences, Span answer) {
        String head = "";
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                boolean top = token.head() < 0
                        || !answer.contains(sentence.token(token.head()).span());
                boolean better = head.isEmpty()
                        || token.tag().startsWith("NN")
                        || token.tag().startsWith("VB");
                if (answer.contains(token.span()) && top && better) {
                    head = Roots.of(lemma(token));
                }
            }
        }
        return head;
    }

    private static boolean isContent(Token token) {
        return CONTENT.stream().anyMatch(tag -> token.tag().startsWith(tag)) && !EMPTY.contains(lemma(token));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static List<Span> spans(String words) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (String word : words.split(" ", -1)) {
            spans.add(new Span(begin, begin + word.length()));
            begin += word.length() + 1;
        }
        return spans;
    }
}
