package org.stemma.statement.attribution;

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
 * @param trees its sentences' trees, in order
 * @param quotes its quotations, in order
 */
public record ReportReading(AnnotatedReport report, List<SentenceTree> trees, List<Quote> quotes) {
    public ReportReading {
        trees = List.copyOf(trees);
        quotes = List.copyOf(quotes);
    }

    /** Lays a report out. */
    public static ReportReading of(AnnotatedReport report) {
        return new ReportReading(
                report,
                report.sentences().stream()
                        .map(s -> new SentenceTree(s, places(report, s)))
                        .toList(),
                QuotationFinder.find(report.report().text()));
    }

    private static List<Span> places(AnnotatedReport report, Sentence sentence) {
        return report.mentions().stream()
                .filter(m -> m.kind() == MentionKind.PLACE || m.place() != null)
                .map(m -> m.anchor().span())
                .filter(sentence.span()::contains)
                .toList();
    }

    /** The report's text. */
    public String text() {
        return report.report().text();
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
