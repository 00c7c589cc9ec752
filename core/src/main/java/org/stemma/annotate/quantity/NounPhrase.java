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
    /** Words that taggers take for names in headlines, where every word has a capital. */
    private static final Set<String> FUNCTION = Set.of(
            "near", "in", "at", "on", "after", "during", "outside", "inside", "amid", "since", "when", "from", "by",
            "as", "for", "with");

    private static final int LONGEST = 8;

    /** The noun phrase that begins at this word, after {@code of the} and adjectives, and ends before the limit. */
    static Optional<NounPhrase> findAfter(List<Word> words, int begin, int limit) {
        int at = begin;
        while (at < words.size() && LINKS.contains(words.get(at).text()) && !isEnd(words, at)) {
            at++;
        }
        int head = -1;
        int first = at;
        for (int i = at; i < Math.min(limit, at + LONGEST); i++) {
            Word word = words.get(i);
            String tag = word.token().tag();
            if (isNoun(word, tag) && !(i == begin && word.is("shot"))) {
                head = i;
            } else if (FUNCTION.contains(word.text())
                    || (head >= 0 && !isInside(words, i, limit))
                    || (head < 0 && !isModifier(word, tag))) {
                break;
            }
        }
        if (head < 0) {
            return others(words, begin);
        }
        return Optional.of(new NounPhrase(words.get(head).token(), counted(words, first, head), head + 1));
    }

    /** The mark of a possessive or an abbreviation between two nouns. */
    private static boolean isInside(List<Word> words, int at, int limit) {
        boolean nounFollows = at + 1 < limit && words.get(at + 1).token().tag().startsWith("N");
        boolean possessive = words.get(at).is("'s") || words.get(at).is("'");
        boolean abbreviation = words.get(at).is(".")
                && words.get(at - 1).end() - words.get(at - 1).begin() <= 2
                && words.get(at - 1).touches(words.get(at));
        return nounFollows && (possessive || abbreviation);
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
        return (adjective && !Measures.isAdjective(word.token().lemma()) && !Measures.isAdjective(word.text()))
                || word.is("-")
                || word.is("'s");
    }

    private static String counted(List<Word> words, int first, int head) {
        StringBuilder text = new StringBuilder();
        int from = head;
        while (from > first
                && isCommonNoun(words.get(from - 1))
                && !(from > 1 && words.get(from - 2).is("-"))) {
            from--;
        }
        for (int i = from; i < head; i++) {
            text.append(words.get(i).text()).append(' ');
        }
        Token noun = words.get(head).token();
        boolean whole =
                noun.text().length() == words.get(head).end() - words.get(head).begin();
        String lemma = whole ? noun.lemma() : words.get(head).text();
        return text.append(noun.tag().startsWith("NNP") ? lemma : plain(lemma)).toString();
    }

    private static boolean isCommonNoun(Word word) {
        return word.isLetters()
                && !FUNCTION.contains(word.text())
                && word.token().tag().equals("NN")
                && !Character.isUpperCase(word.token().text().charAt(0));
    }

    /** One word for one thing: persons are people. */
    private static String plain(String lemma) {
        return lemma.equals("person") ? "people" : lemma.toLowerCase(Locale.ROOT);
    }
}
