package org.stemma.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Anchor;
import org.stemma.text.Span;

/**
 * One document by one outlet, cleaned.
 *
 * @param id stable id, {@code r-…}, or the id that the input gave
 * @param path where it was read
 * @param title headline; null if there is none
 * @param outlet who published it; null if not known
 * @param url address of the page; null if not known
 * @param published day of publication; null if not known
 * @param publishedAt moment of publication where the input tells it; else null
 * @param publishedBasis what the date rests on
 * @param updated moment of the last change that the page tells; else null
 * @param language two-letter code; null if not known
 * @param authors people named in the byline
 * @param dateline place named in a dateline; null if there is none
 * @param text the cleaned text, without the headline; all offsets count in it
 * @param credits agencies that the report names as its sources
 * @param removed what was cut out of the input, in order
 * @param entries the timed entries of a live report, in the order of the text; empty for any other
 */
public record Report(
        String id,
        String path,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable LocalDate published,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OffsetDateTime publishedAt,
        DateBasis publishedBasis,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OffsetDateTime updated,
        @Nullable String language,
        List<String> authors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String dateline,
        String text,
        List<Credit> credits,
        List<Removed> removed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Entry> entries) {
    /** Copies the lists. */
    public Report {
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
        removed = List.copyOf(removed);
        // Left out of the JSON of a report that is not live.
        entries = entries == null ? List.of() : List.copyOf(entries);
    }

    /** A report that is no live one. */
    public Report(
            String id,
            String path,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable LocalDate published,
            @Nullable OffsetDateTime publishedAt,
            DateBasis publishedBasis,
            @Nullable OffsetDateTime updated,
            @Nullable String language,
            List<String> authors,
            @Nullable String dateline,
            String text,
            List<Credit> credits,
            List<Removed> removed) {
        this(
                id,
                path,
                title,
                outlet,
                url,
                published,
                publishedAt,
                publishedBasis,
                updated,
                language,
                authors,
                dateline,
                text,
                credits,
                removed,
                List.of());
    }

    /** The day on which the text at an offset was written: that of its entry in a live report, else that of publication. */
    public @Nullable LocalDate dayAt(int offset) {
        for (Entry entry : entries) {
            if (entry.begin() <= offset && offset < entry.end()) {
                return entry.at().toLocalDate();
            }
        }
        return published;
    }

    /** Anchors a span of this report's text. */
    public Anchor anchor(Span span) {
        return Anchor.of(id, text, span);
    }

    /** Anchors a range of this report's text. */
    public Anchor anchor(int begin, int end) {
        return anchor(new Span(begin, end));
    }

    /** This report with another date. */
    public Report withPublished(@Nullable LocalDate date, DateBasis basis) {
        return new Report(
                id,
                path,
                title,
                outlet,
                url,
                date,
                publishedAt,
                basis,
                updated,
                language,
                authors,
                dateline,
                text,
                credits,
                removed,
                entries);
    }
}
