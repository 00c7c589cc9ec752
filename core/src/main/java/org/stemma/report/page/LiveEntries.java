package org.stemma.report.page;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.report.clean.Block;
import org.stemma.report.date.DateReader;
import org.stemma.report.date.PublishedTime;
import tools.jackson.databind.JsonNode;

/**
 * Dates the paragraphs of a live report by the entries that its structured data list (schema.org, {@code LiveBlogPosting} with
 * {@code liveBlogUpdate}). A paragraph belongs to the entry whose headline it is or whose text holds its first words.
 */
final class LiveEntries {
    private static final int MOST_ENTRIES = 2_000;
    private static final int WORDS = 6;

    private final Map<String, OffsetDateTime> byHeadline = new HashMap<>();
    private final Map<String, Set<OffsetDateTime>> byWords = new HashMap<>();
    private @Nullable OffsetDateTime current;

    private LiveEntries(JsonNode updates) {
        int seen = 0;
        for (JsonNode update : updates) {
            if (seen++ == MOST_ENTRIES) {
                break;
            }
            add(update);
        }
    }

    /** The blocks, those in entries with their moment; unchanged if the page is no live report. */
    static List<Block> date(List<Block> blocks, Optional<JsonLd> article) {
        Optional<JsonNode> updates = article.flatMap(a -> a.findList("liveBlogUpdate"));
        if (updates.isEmpty()) {
            return blocks;
        }
        LiveEntries entries = new LiveEntries(updates.get());
        List<Block> dated = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            OffsetDateTime at = block.isKept() ? entries.moment(block.string()) : null;
            dated.add(at == null ? block : block.at(at));
        }
        return dated;
    }

    private void add(JsonNode update) {
        OffsetDateTime at = DateReader.read(update.path("datePublished").asString(""))
                .map(PublishedTime::at)
                .orElse(null);
        if (at == null) {
            return;
        }
        String headline =
                Titles.words(FactsReader.unescaped(update.path("headline").asString("")));
        if (!headline.isEmpty()) {
            byHeadline.putIfAbsent(headline, at);
        }
        String body =
                Titles.words(FactsReader.unescaped(update.path("articleBody").asString("")));
        String[] words = body.split(" ");
        for (int i = 0; i + WORDS <= words.length; i++) {
            byWords.computeIfAbsent(key(words, i), k -> new LinkedHashSet<>()).add(at);
        }
    }

    /** Where several entries use the same words, a paragraph belongs to the one in which the last paragraph was. */
    private @Nullable OffsetDateTime moment(String paragraph) {
        String plain = Titles.words(paragraph);
        OffsetDateTime headed = byHeadline.get(plain);
        if (headed != null) {
            current = headed;
            return headed;
        }
        String[] words = plain.split(" ");
        Set<OffsetDateTime> moments = words.length < WORDS ? Set.of() : byWords.getOrDefault(key(words, 0), Set.of());
        if (moments.isEmpty()) {
            return null;
        }
        if (current == null || !moments.contains(current)) {
            current = moments.iterator().next();
        }
        return current;
    }

    private static String key(String[] words, int from) {
        return String.join(" ", Arrays.asList(words).subList(from, from + WORDS));
    }
}
