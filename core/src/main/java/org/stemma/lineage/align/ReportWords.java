package org.stemma.lineage.align;

import java.util.List;
import org.stemma.report.Report;
import org.stemma.text.Span;
import org.stemma.text.Words;

/**
 * A report's words with what they weigh: which are quoted, which belong to names or numbers, which are standing matter,
 * and in which sentence each stands. Immutable.
 */
public final class ReportWords {
    private static final byte QUOTED = 1;
    private static final byte NAME = 2;
    private static final byte NUMBER = 4;
    private static final byte STANDING = 8;
    private static final byte CONTENT = 16;
    private static final int CONTENT_LENGTH = 6;

    private final Report report;
    private final Words words;
    private final byte[] marks;
    private final int[] sentences;

    private ReportWords(Report report, Words words, byte[] marks, int[] sentences) {
        this.report = report;
        this.words = words;
        this.marks = marks;
        this.sentences = sentences;
    }

    /** Splits and marks a report's text. */
    public static ReportWords of(Report report) {
        Words words = Words.of(report.text());
        byte[] marks = new byte[words.count()];
        int[] sentences = SentenceBreaks.number(words);
        markQuotes(words, marks);
        markNames(words, marks, sentences);
        markStanding(words, marks, sentences);
        return new ReportWords(report, words, marks, sentences);
    }

    private static void markQuotes(Words words, byte[] marks) {
        List<Span> quotes = QuoteFinder.find(words.text());
        for (Span quote : quotes) {
            for (int i = words.firstAfter(quote.begin()); i < marks.length && words.begin(i) < quote.end(); i++) {
                marks[i] |= QUOTED;
            }
        }
    }

    private static void markNames(Words words, byte[] marks, int[] sentences) {
        for (int i = 0; i < marks.length; i++) {
            char c = words.text().charAt(words.begin(i));
            boolean opens = i == 0 || sentences[i] != sentences[i - 1];
            if (Character.isDigit(c)) {
                marks[i] |= NUMBER | CONTENT;
            } else if (Character.isUpperCase(c) && !opens) {
                marks[i] |= NAME | CONTENT;
            } else if (words.end(i) - words.begin(i) >= CONTENT_LENGTH) {
                marks[i] |= CONTENT;
            }
        }
    }

    private static void markStanding(Words words, byte[] marks, int[] sentences) {
        for (int i = 0; i < marks.length; i++) {
            if ((marks[i] & STANDING) == 0 && Boilerplate.beginsAt(words, i)) {
                for (int j = i; j >= 0 && sentences[j] == sentences[i]; j--) {
                    marks[j] |= STANDING;
                }
                for (int j = i; j < marks.length && sentences[j] == sentences[i]; j++) {
                    marks[j] |= STANDING;
                }
            }
        }
    }

    /** The report. */
    public Report report() {
        return report;
    }

    /** Its words. */
    public Words words() {
        return words;
    }

    /** Number of words. */
    public int count() {
        return marks.length;
    }

    /** Whether the word stands between quotation marks. */
    public boolean isQuoted(int word) {
        return (marks[word] & QUOTED) != 0;
    }

    /** Whether the word is capitalised though it does not open a sentence. */
    public boolean isName(int word) {
        return (marks[word] & NAME) != 0;
    }

    /** Whether the word begins with a digit. */
    public boolean isNumber(int word) {
        return (marks[word] & NUMBER) != 0;
    }

    /** Whether the word's sentence is standing matter. */
    public boolean isStanding(int word) {
        return (marks[word] & STANDING) != 0;
    }

    /** Whether the word tells something of the topic: a name, a number or a long word. */
    public boolean isContent(int word) {
        return (marks[word] & CONTENT) != 0;
    }

    /** The number of the word's sentence, from 0. */
    public int sentence(int word) {
        return sentences[word];
    }

    /** The characters of these words. */
    public Span span(int from, int to) {
        return words.span(from, to);
    }
}
