package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stemma.statement.Quotation;
import org.stemma.text.Span;

/** A quotation without a cue of its own, directly after a speech, goes on with it. */
final class QuoteGoesOn {
    private QuoteGoesOn() {}

    static List<Saying> complete(ReportReading reading, List<Saying> sayings) {
        List<Saying> completed = new ArrayList<>();
        for (Saying saying : sayings) {
            completed.add(goesOn(reading, saying, sayings));
        }
        return completed;
    }

    private static Saying goesOn(ReportReading reading, Saying saying, List<Saying> all) {
        if (saying.quotation() == Quotation.INDIRECT) {
            return saying;
        }
        int end = reading.trees().get(saying.sentence()).sentence().span().end();
        for (Span piece : saying.content()) {
            end = Math.max(end, piece.end());
        }
        List<Span> pieces = new ArrayList<>(saying.content());
        for (Quote quote : reading.quotes()) {
            if (quote.outer().begin() >= end) {
                boolean adjacent = reading.text()
                                .substring(end, quote.outer().begin())
                                .isBlank()
                        && reading.text().substring(end, quote.outer().begin()).indexOf('\n') < 0;
                if (adjacent && quote.inner().length() > 8 && isFree(quote, all)) {
                    pieces.add(quote.outer());
                }
                break;
            }
        }
        return pieces.size() == saying.content().size() ? saying : saying.withContent(pieces, saying.quotation());
    }

    private static boolean isFree(Quote quote, List<Saying> all) {
        return all.stream().noneMatch(s -> s.content().stream().anyMatch(quote.outer()::overlaps));
    }
}
