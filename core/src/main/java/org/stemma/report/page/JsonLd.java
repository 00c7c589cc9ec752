package org.stemma.report.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The object of a page's JSON-LD that describes the report, by schema.org's Article and its kinds. */
final class JsonLd {
    private static final int MOST_NODES = 20_000;
    private final JsonNode article;

    private JsonLd(JsonNode article) {
        this.article = article;
    }

    /** The best description in the page; nothing if it has none. */
    static Optional<JsonLd> find(Document document) {
        @Nullable JsonNode best = null;
        int most = 0;
        for (Element script : document.select("script[type*=ld+json]")) {
            for (JsonNode node : objects(script.data())) {
                int rank = rank(node);
                if (rank > most) {
                    most = rank;
                    best = node;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(new JsonLd(best));
    }

    /** A field's text; null if there is none. */
    @Nullable
    String text(String field) {
        JsonNode value = article.get(field);
        if (value != null && value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        return value != null && value.isString() && !value.stringValue().isBlank()
                ? value.stringValue().strip()
                : null;
    }

    /** The names of the people or organisations in a field. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        JsonNode value = article.get(field);
        if (value == null) {
            return names;
        }
        for (JsonNode item : value.isArray() ? value : List.of(value)) {
            JsonNode name = item.isObject() ? item.get("name") : item;
            for (JsonNode one :
                    name != null && name.isArray() ? name : name == null ? List.<JsonNode>of() : List.of(name)) {
                if (one.isString() && !one.stringValue().isBlank()) {
                    names.add(one.stringValue().strip());
                }
            }
        }
        return names;
    }

    /** A field that holds a list. */
    Optional<JsonNode> findList(String field) {
        return Optional.ofNullable(article.get(field)).filter(JsonNode::isArray);
    }

    private static List<JsonNode> objects(String json) {
        List<JsonNode> objects = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(Json.mapper().readTree(json.strip()));
        } catch (JacksonException e) {
            // Scripts carry raw line breaks inside strings often enough to be worth a second try.
            try {
                open.add(Json.mapper().readTree(json.strip().replaceAll("[\\x00-\\x1F]+", " ")));
            } catch (JacksonException again) {
                return objects;
            }
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                objects.add(node);
            }
            if (node.isContainer()) {
                node.forEach(open::addLast);
            }
        }
        return objects;
    }

    private static int rank(JsonNode node) {
        JsonNode type = node.get("@type");
        int kind = 0;
        for (JsonNode one : type == null ? List.<JsonNode>of() : type.isArray() ? type : List.of(type)) {
            kind = Math.max(kind, one.isString() ? rank(one.stringValue()) : 0);
        }
        boolean tells = node.has("headline") || node.has("datePublished") || node.has("articleBody");
        return kind == 0 || !tells ? 0 : kind * 10 + (node.has("articleBody") ? 3 : 0) + (node.has("headline") ? 2 : 0);
    }

    private static int rank(String type) {
        if (type.endsWith("NewsArticle") || type.equals("LiveBlogPosting")) {
            return 5;
        }
        if (type.endsWith("Article") || type.equals("BlogPosting") || type.equals("Report")) {
            return 4;
        }
        return type.equals("WebPage") ? 1 : 0;
    }
}
