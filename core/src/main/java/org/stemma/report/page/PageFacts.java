package org.stemma.report.page;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.report.date.PublishedTime;

/**
 * What a page tells of its report outside the report's text.
 *
 * @param title headline; null if not told
 * @param outlet name of the site; null if not told
 * @param url canonical address; null if not told
 * @param published when it was published; null if not told
 * @param updated moment of the last change; null if not told
 * @param authors people of the byline
 * @param language code as given; null if not told
 * @param body the text that the page's structured data give for it; null if they give none
 */
public record PageFacts(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable PublishedTime published,
        @Nullable OffsetDateTime updated,
        List<String> authors,
        @Nullable String language,
        @Nullable String body) {
    /** Copies the list. */
    public PageFacts {
        authors = List.copyOf(authors);
    }
}
