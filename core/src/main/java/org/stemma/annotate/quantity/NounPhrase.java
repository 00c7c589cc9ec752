package org.stemma.annotate.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.Token;
import org.stemma.annotate.number.Word;

/**
 * The noun phrase right after a number: what is counted. Read from the words in order, since the number's place in the tree is the
 * parser's weakest point.
 *
 * @param head the noun
 * @param counted its lemma, with the nouns right before it
 * @param end after the last word
 */
record NounPhrase(Token head, String counted, int end) {
    private static final Set<String> LINKS = Set.of(
            "of", "the", "its", "their", "his", "her", "our", "those", "these", "more", "other", "additional", "such");
    private static final Set<String> OTHERS = Set.of("others", "more");
    private static final int LONGEST = 7;

    /** The noun phrase that begins at this word, after {@code of the} and adjectives. */
    static Optional<NounPhrase> findAfter(List<Word> words, int begin) {
        int at = begin;
        while (at < words.size() && LINKS.contains(words.get(at).text()) && !isEnd(words, at)) {
            at++;
        }
        int head = -1;
        int first = at;
        for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
            Word word = words.get(i);
            String tag = word.token().tag();
            if (isNoun(word, tag)) {
                head = i;
            } else if (head >= 0 || !isModifier(word, tag)) {
                break;
            }
        }
        if (head < 0) {
            return others(words, begin);
        }
        return Optional.of(new NounPhrase(words.get(head).token(), counted(words, first, head), head + 1));
    }

    private static boolean isEnd(List<Word> words, int at) {
        return words.get(at).is("more")
                && at + 1 < words.size()
                && !words.get(at + 1).isLetters();
    }

    private static Optional<NounPhrase> others(List<Word> words, int begin) {
        boolean others =
                begin < words.size() && OTHERS.contains(words.get(begin).text());
        return others ? Optional.of(new NounPhrase(words.get(begin).token(), "other", begin + 1)) : Optional.empty();
    }

    private static boolean isNoun(Word word, String tag) {
        return tag.startsWith("NN") && word.isLetters();
    }

    private static boolean isModifier(Word word, String tag) {
        boolean adjective = tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("POS");
        return (adjective && !Measures.isAdjective(word.token().lemma())) || word.is("-") || word.is("'s");
    }

    private static String counted(List<Word> words, int first, int head) {
        StringBuilder text = new StringBuilder();
        int from = head;
        while (from > first
                && words.get(from - 1).token().tag().equals("NN")
                && words.get(from - 1).isLetters()) {
            from--;
        }
        for (int i = from; i < head; i++) {
            text.append(words.get(i).text()).append(' ');
        }
        Token noun = words.get(head).token();
        boolean whole =
                noun.text().length() == words.get(head).end() - words.get(head).begin();
        String lemma = whole ? noun.lemma() : words.get(head).text();
        return text.append(noun.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT))
                .toString();
    }
}
