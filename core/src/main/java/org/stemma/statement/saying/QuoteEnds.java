package org.stemma.statement.saying;

import java.util.ArrayList;
import java.util.List;
import org.stemma.statement.reading.Quote;
import org.stemma.statement.reading.ReportReading;
import org.stemma.text.Span;

/** Content that ends within a quotation which it opened goes on to the end of that quotation. */
public final class QuoteEnds {
    private static final int MAX_REST = 1500;

    private QuoteEnds() {}

    /** What the quotation ends with, closing marks of quotations within it left out. */
    public static char lastMark(ReportReading reading, Quote quote) {
        int at = quote.inner().end() - 1;
        while (at > quote.inner().begin()
                && "\u2019'\u201d\"".indexOf(reading.text().charAt(at)) >= 0) {
            at--;
        }
        return reading.text().charAt(at);
    }

    /** The saying, its content with the marks that close what it quotes. */
    public static Saying complete(ReportReading reading, Saying saying) {
        List<Span> pieces = new ArrayList<>(saying.content());
        Span last = pieces.getLast();
        for (Quote quote : reading.quotes()) {
            Span outer = quote.outer();
            boolean open = outer.begin() >= last.begin() && outer.begin() < last.end() && outer.end() > last.end();
            if (open && outer.end() - last.end() < MAX_REST && !quote.openEnd()) {
                pieces.set(pieces.size() - 1, new Span(last.begin(), outer.end()));
                return saying.withContent(pieces, saying.quotation());
            }
        }
        return saying;
    }
}
