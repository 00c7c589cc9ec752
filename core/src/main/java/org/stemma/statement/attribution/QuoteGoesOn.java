package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stemma.statement.Quotation;
import org.stemma.statement.reading.Quote;
import org.stemma.statement.reading.ReportReading;
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
            if (quote.outer().begin() < end) {
                continue;
            }
            boolean adjacent =
                    reading.text().substring(end, quote.outer().begin()).isBlank();
            if (!adjacent || quote.inner().length() <= 8 || !isFree(reading, quote, all)) {
                break;
            }
            pieces.add(quote.outer());
            end = quote.outer().end();
        }
        return pieces.size() == saying.content().size() ? saying : saying.withContent(pieces, saying.quotation());
    }

    /** No saying has it as its content, and it is followed by no words of its own sentence. */
    private static boolean isFree(ReportReading reading, Quote quote, List<Saying> all) {
        boolean taken = all.stream()
                .filter(s -> !quote.outer().contains(s.cueSpan()))
                .anyMatch(s -> s.content().stream().anyMatch(quote.outer()::overlaps));
        if (taken) {
            return false;
        }
        int after = quote.outer().end();
        int line = reading.text().indexOf('\n', after);
        String rest = reading.text()
                .substring(after, line < 0 ? reading.text().length() : line)
                .strip();
        return rest.isEmpty()
                || (!Character.isLowerCase(rest.charAt(0))
                        && rest.charAt(0) != ','
                        && ".?!".indexOf(reading.text().charAt(quote.inner().end() - 1)) >= 0);
    }
}
