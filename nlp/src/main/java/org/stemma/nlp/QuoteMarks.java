package org.stemma.nlp;

import org.stemma.statement.reading.QuotationFinder;
import org.stemma.statement.reading.Quote;

/**
 * Tells opening straight quotation marks from closing ones before the library reads a text. A straight mark looks the same
 * on both sides; the library guesses, and where it guesses wrong it puts an opening mark at the end of the sentence before
 * and reads the clause beside it wrongly. What stands around a mark tells its side ({@link QuotationFinder}).
 */
final class QuoteMarks {
    private static final String PAIRS = "''``";

    private QuoteMarks() {}

    /** The text with every double straight mark that belongs to a quotation made an opening or a closing one; as long as before. */
    static String direct(String text) {
        if (text.indexOf('"') < 0 && !text.contains("''")) {
            return text;
        }
        StringBuilder directed = new StringBuilder(text);
        for (Quote quote : QuotationFinder.find(text)) {
            mark(directed, quote.outer().begin(), "\u201c", "``");
            if (!quote.openEnd()) {
                boolean pair = quote.outer().end() - quote.inner().end() == 2;
                mark(directed, quote.outer().end() - (pair ? 2 : 1), "\u201d", "''");
            }
        }
        return directed.toString();
    }

    private static void mark(StringBuilder text, int at, String single, String pair) {
        if (text.charAt(at) == '"') {
            text.replace(at, at + 1, single);
        } else if (at + 2 <= text.length() && PAIRS.contains(text.substring(at, at + 2))) {
            text.replace(at, at + 2, pair);
        }
    }
}
