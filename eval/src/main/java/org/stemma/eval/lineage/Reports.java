package org.stemma.eval.lineage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;

/** Reports with nothing but an id, an outlet, a day and a text. */
final class Reports {
    private Reports() {}

    static Report report(String id, @Nullable String outlet, @Nullable LocalDate day, String text) {
        return new Report(
                id,
                id,
                null,
                outlet,
                null,
                day,
                null,
                day == null ? DateBasis.UNKNOWN : DateBasis.GIVEN,
                null,
                "en",
                List.of(),
                null,
                text,
                List.of(),
                List.of());
    }
}
