package org.stemma.annotate.time;

import java.util.List;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.annotate.number.Word;

/** A result of the grammar where it stands, with the questions that the checks ask. */
record Candidate(Sentence sentence, List<Word> words, Edge edge) {
    Word first() {
        return words.get(edge.begin());
    }

    Word last() {
        return words.get(edge.end() - 1);
    }

    boolean isSingle() {
        return edge.length() == 1;
    }

    /** The word so many places before the first; empty text if there is none. */
    String before(int places) {
        int at = edge.begin() - places;
        return at < 0 ? "" : words.get(at).text();
    }

    /** The word so many places after the last, from 1. */
    String after(int places) {
        int at = edge.end() - 1 + places;
        return at >= words.size() ? "" : words.get(at).text();
    }

    String tagBefore() {
        return edge.begin() == 0 ? "" : words.get(edge.begin() - 1).token().tag();
    }

    String tagAfter() {
        return edge.end() >= words.size() ? "" : words.get(edge.end()).token().tag();
    }

    boolean holds(String word) {
        return words.subList(edge.begin(), edge.end()).stream().anyMatch(w -> w.is(word));
    }

    boolean holdsDigits() {
        return words.subList(edge.begin(), edge.end()).stream().anyMatch(Word::isDigits);
    }

    /** Whether the word is written with a capital. */
    static boolean isCapital(Word word) {
        int offset = word.begin() - word.token().span().begin();
        String text = word.token().text();
        return offset >= 0 && offset < text.length() && Character.isUpperCase(text.charAt(offset));
    }

    boolean isFirstInSentence() {
        return edge.begin() == 0;
    }

    Token token() {
        return last().token();
    }
}
