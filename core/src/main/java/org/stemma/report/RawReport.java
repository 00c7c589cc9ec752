package org.stemma.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was given, before cleaning. Strings are hostile text.
 *
 * @param givenId the input's own id; null if it gave none
 * @param path where it was read: a path as given, with {@code #} and a position for one of several in a file
 * @param title the input's title; null if not given
 * @param text plain text; null if only HTML was given
 * @param html a page; null if only text was given
 * @param url the page's address; null if not given
 * @param outlet who published it; null if not given
 * @param published date or date and time of publication as given; null if not given
 * @param downloaded date of download as given; null if not given
 * @param authors as given
 * @param language as given; null if not given
 */
public record RawReport(
        @Nullable String givenId,
        String path,
        @Nullable String title,
        @Nullable String text,
        @Nullable String html,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String downloaded,
        List<String> authors,
        @Nullable String language) {
    public RawReport {
        authors = List.copyOf(authors);
    }
}
