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

    /** The words of a sentence, in order. */
    public static List<Word> split(String text, Sentence sentence) {
        List<Word> words = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        Matcher matcher = WORD.matcher(text)
                .region(sentence.span().begin(), sentence.span().end());
        while (matcher.find()) {
            while (at + 1 < tokens.size() && tokens.get(at + 1).span().begin() <= matcher.start()) {
                at++;
            }
            words.add(new Word(words.size(), matcher.start(), matcher.end(), normal(matcher.group()), tokens.get(at)));
        }
        return words;
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
