package org.stemma.engine.stream;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.report.Credit;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;

/**
 * What lineage needs of a report, as it lies in a file.
 *
 * @param credits without their anchors
 */
record StoredReport(
        String id,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String publishedAt,
        String basis,
        String text,
        List<List<String>> credits) {
    static StoredReport of(Report report) {
        return new StoredReport(
                report.id(),
                report.outlet(),
                report.published() == null ? null : report.published().toString(),
                report.publishedAt() == null ? null : report.publishedAt().toString(),
                report.publishedBasis().name(),
                report.text(),
                report.credits().stream()
                        .map(credit -> List.of(credit.agency(), credit.exact()))
                        .toList());
    }

    Report report() {
        return new Report(
                id,
                id,
                null,
                outlet,
                null,
                published == null ? null : java.time.LocalDate.parse(published),
                publishedAt == null ? null : java.time.OffsetDateTime.parse(publishedAt),
                DateBasis.valueOf(basis.toUpperCase(Locale.ROOT)),
                null,
                null,
                List.of(),
                null,
                text,
                credits.stream()
                        .map(credit -> new Credit(credit.getFirst(), null, credit.getLast()))
                        .toList(),
                List.of());
    }
}
