package org.stemma.annotate.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;

/** Splits a sentence into {@link Word}s. */
public final class WordSplitter {
    /** Each alternative is linear: no repeated group inside a repeated group. */
    private static final Pattern WORD = Pattern.compile(
            "\\d+(?:st|nd|rd|th|s)(?!\\p{L})"
                    + "|\\d+"
                    + "|[ap]\\.\\s?m\\b\\.?"
                    + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thur|fri|sat|sun|no|yrs?|hrs?|mins?)\\.(?!\\p{L})"
                    + "|\\p{L}\\.(?:\\p{L}\\.)+"
                    + "|\\p{L}+"
                    + "|['’]s(?!\\p{L})"
                    + "|\\S",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WordSplitter() {}

    /** The words of each sentence of a text. */
    public static List<List<Word>> split(String text, List<Sentence> sentences) {
        return sentences.stream().map(sentence -> split(text, sentence)).toList();
    }

    /** The words of a sentence, in order. */
    public static List<Word> split(String text, Sentence sentence) {
        List<Word> words = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int token = 0;
        int last = sentence.span().end();
        Matcher matcher = WORD.matcher(text);
        int at = sentence.span().begin();
        while (at < last) {
            int end = plainEnd(text, at, last);
            boolean plain = end > at;
            if (!plain && matcher.region(at, last).lookingAt()) {
                end = matcher.end();
            }
            if (end == at) {
                at++; // a space
                continue;
            }
            while (token + 1 < tokens.size() && tokens.get(token + 1).span().begin() <= at) {
                token++;
            }
            String word = text.substring(at, end);
            String normal = plain ? word.toLowerCase(Locale.ROOT) : normal(word);
            words.add(new Word(words.size(), at, end, normal, tokens.get(token)));
            at = end;
        }
        return words;
    }

    /**
     * The end of a run of letters without a dot after it, for which only one of the pattern's alternatives fits; where
     * something else stands, the beginning. Most words are such runs, and the pattern is slow.
     */
    private static int plainEnd(String text, int begin, int last) {
        int end = begin;
        while (end < last && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean other = end < last && (text.charAt(end) == '.' || Character.isSurrogate(text.charAt(end)));
        return other ? begin : end;
    }

    private static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.length() > 1 && (lower.startsWith("a.") || lower.startsWith("p.")) && lower.contains("m")) {
            return lower.charAt(0) + "m";
        }
        boolean abbreviation = lower.length() > 2 && lower.endsWith(".") && lower.indexOf('.') == lower.length() - 1;
        return abbreviation ? lower.substring(0, lower.length() - 1) : lower;
    }
}
