package org.stemma.eval.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A saved page and what is expected of it.
 *
 * @param name to show
 * @param html its source
 * @param url its address; null if not known
 * @param body the expected text; null if only snippets are given
 * @param title expected headline; null if not given
 * @param day expected day of publication, ISO 8601; null if not given
 * @param authors expected people; empty if not given
 * @param with snippets that must be in the text
 * @param without snippets that must not
 */
record PageCase(
        String name,
        String html,
        @Nullable String url,
        @Nullable String body,
        @Nullable String title,
        @Nullable String day,
        List<String> authors,
        List<String> with,
        List<String> without) {}
