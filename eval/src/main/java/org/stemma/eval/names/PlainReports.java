package org.stemma.eval.names;

import java.util.List;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;
import org.stemma.text.Span;

/** Reports that are nothing but a text, and offsets in code points. */
final class PlainReports {
    private PlainReports() {}

    static Report of(String id, String outlet, String text) {
        return new Report(
                id,
                id,
                null,
                outlet,
                null,
                null,
                null,
                DateBasis.UNKNOWN,
                null,
                "en",
                List.of(),
                null,
                text,
                List.of(),
                List.of());
    }

    /** The span in UTF-16 code units of a span in code points; empty at the end if it lies beyond the text. */
    static Span units(String text, int begin, int end) {
        int points = text.codePointCount(0, text.length());
        if (begin < 0 || end > points || begin > end) {
            return new Span(text.length(), text.length());
        }
        int from = text.offsetByCodePoints(0, begin);
        return new Span(from, text.offsetByCodePoints(from, end - begin));
    }
}
