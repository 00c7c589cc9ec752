package org.stemma.annotate.number;

import org.stemma.annotate.Token;

/**
 * A run of letters, a run of digits, or one other character.
 *
 * @param index position in the sentence's words, from 0
 * @param begin first character in the report's text
 * @param end character after the last
 * @param text the characters in lower case, without the dot of an abbreviation
 * @param token the token in which it begins
 */
public record Word(int index, int begin, int end, String text, Token token) {
    /** Whether it begins with a digit. */
    public boolean isDigits() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether it is made of letters. */
    public boolean isLetters() {
        return Character.isLetter(text.charAt(0));
    }

    /** Whether nothing stands between this word and the one after it. */
    public boolean touches(Word next) {
        return end == next.begin;
    }

    /** Whether it is this word. */
    public boolean is(String word) {
        return text.equals(word);
    }
}
