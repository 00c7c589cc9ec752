package org.stemma.eval.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.report.CaseCleaner;
import org.stemma.report.CleanOptions;
import org.stemma.report.RawReport;
import org.stemma.report.Report;

/** A way to take the report out of a page, to be measured. */
enum PageExtractor {
    /** All visible text. */
    ALL_TEXT {
        @Override
        Extracted extract(PageCase page) {
            org.jsoup.nodes.Document document = org.jsoup.Jsoup.parse(page.html());
            return new Extracted(document.body().wholeText(), document.title(), null, List.of());
        }
    },
    /** All paragraph elements of at least ten words. */
    PARAGRAPHS {
        @Override
        Extracted extract(PageCase page) {
            org.jsoup.nodes.Document document = org.jsoup.Jsoup.parse(page.html());
            StringBuilder text = new StringBuilder();
            for (org.jsoup.nodes.Element p : document.select("p")) {
                if (p.text().split(" ").length >= 10) {
                    text.append(p.text()).append('\n');
                }
            }
            return new Extracted(text.toString(), document.title(), null, List.of());
        }
    },
    /** The program's own cleaning. */
    STEMMA {
        @Override
        Extracted extract(PageCase page) {
            RawReport raw = new RawReport(
                    null, page.name(), null, null, page.html(), page.url(), null, null, null, List.of(), null);
            List<Report> reports =
                    new CaseCleaner(CleanOptions.standard()).clean(List.of(raw)).reports();
            if (reports.isEmpty()) {
                return new Extracted("", null, null, List.of());
            }
            Report report = reports.get(0);
            return new Extracted(
                    report.text(),
                    report.title(),
                    report.published() == null ? null : report.published().toString(),
                    report.authors());
        }
    };

    /**
     * What was taken out of a page.
     *
     * @param text the report's text
     * @param title headline; null if none was found
     * @param day day of publication, ISO 8601; null if none was found
     * @param authors people of the byline
     */
    record Extracted(
            String text, @Nullable String title, @Nullable String day, List<String> authors) {}

    /** Takes the report out of a page. */
    abstract Extracted extract(PageCase page);
}
