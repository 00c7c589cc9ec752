package org.stemma.statement.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.Sentence;
import org.stemma.text.Span;

/**
 * A report laid out for the rules: trees and quotations.
 *
 * @param report the report
 * @param text its text, character by character, with every kind of space that does not break a line as a plain one
 * @param trees its sentences' trees, in order
 * @param quotes its quotations, in order
 */
public record ReportReading(AnnotatedReport report, String text, List<SentenceTree> trees, List<Quote> quotes) {
    public ReportReading {
        trees = List.copyOf(trees);
        quotes = List.copyOf(quotes);
    }

    /** Lays a report out. */
    public static ReportReading of(AnnotatedReport report) {
        String text = withPlainSpaces(report.report().text());
        List<Quote> quotes = QuotationFinder.find(text);
        return new ReportReading(report, text, trees(report, quotes), quotes);
    }

    private static List<SentenceTree> trees(AnnotatedReport report, List<Quote> quotes) {
        List<SentenceTree> trees = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : report.sentences()) {
            while (from < quotes.size()
                    && quotes.get(from).outer().end() <= sentence.span().begin()) {
                from++;
            }
            int to = from;
            while (to < quotes.size()
                    && quotes.get(to).outer().begin() < sentence.span().end()) {
                to++;
            }
            trees.add(new SentenceTree(sentence, places(report, sentence), quotes.subList(from, to)));
        }
        return trees;
    }

    /** Web pages put no-break spaces between sentences, which are no white space to Java. */
    private static String withPlainSpaces(String text) {
        return text.replace('\u00a0', ' ').replace('\u2007', ' ').replace('\u202f', ' ');
    }

    private static List<Span> places(AnnotatedReport report, Sentence sentence) {
        return report.mentions().stream()
                .filter(m -> m.kind() == MentionKind.PLACE || m.place() != null)
                .map(m -> m.anchor().span())
                .filter(sentence.span()::contains)
                .toList();
    }

    /** The quotation that covers this character, its marks included. */
    public Optional<Quote> findQuote(int character) {
        int low = 0;
        int high = quotes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span outer = quotes.get(middle).outer();
            if (outer.contains(character)) {
                return Optional.of(quotes.get(middle));
            }
            if (outer.end() <= character) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Whether only white space lies between the two characters. */
    public boolean onlySpace(int from, int to) {
        return from <= to && text().substring(from, to).isBlank();
    }
}
