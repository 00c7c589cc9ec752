package org.stemma.eval.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.text.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Where a page gives a headline, whatever the program makes of it: the share of pages on which each place alone holds the
 * expected one, and on which any of them does. What is in none of them cannot be found by choosing.
 */
final class TitleCandidates {
    private static final Pattern DIVIDER = Pattern.compile(" [|–—·•»:-]+ ");
    private static final List<String> MARKS = List.of("og:title", "twitter:title");

    private final Map<String, Integer> right = new LinkedHashMap<>();
    private int pages;
    private int any;

    TitleCandidates() {
        List.of("json-ld headline", "json-ld alternative", "og:title", "twitter:title", "title element")
                .forEach(place -> right.put(place, 0));
        List.of("first h1", "any h1", "itemprop").forEach(place -> right.put(place, 0));
    }

    /** Adds a page with an expected headline; others are passed over. */
    void add(PageCase page) {
        String expected = page.title();
        if (expected == null) {
            return;
        }
        pages++;
        boolean found = false;
        for (Map.Entry<String, List<String>> place :
                of(Jsoup.parse(page.html())).entrySet()) {
            boolean here = place.getValue().stream().anyMatch(value -> holds(value, expected));
            found |= here;
            right.merge(place.getKey(), here ? 1 : 0, Integer::sum);
        }
        any += found ? 1 : 0;
    }

    /** Share of pages on which a place alone holds the expected headline, by place. */
    Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        right.forEach((place, count) -> shares.put(place, pages == 0 ? 0 : (double) count / pages));
        shares.put("any of these", pages == 0 ? 0 : (double) any / pages);
        return shares;
    }

    /** Whether the value is the headline, with the site's name behind it or not. */
    private static boolean holds(String value, String expected) {
        if (Tally.same(expected, value)) {
            return true;
        }
        return DIVIDER.matcher(value)
                .results()
                .anyMatch(divider -> Tally.same(expected, value.substring(0, divider.start())));
    }

    private static Map<String, List<String>> of(Document document) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("json-ld headline", structured(document, "headline"));
        values.put("json-ld alternative", structured(document, "alternativeHeadline"));
        for (String mark : MARKS) {
            values.put(
                    mark,
                    document.select("meta[property=" + mark + "], meta[name=" + mark + "]").stream()
                            .limit(1)
                            .map(meta -> meta.attr("content"))
                            .toList());
        }
        values.put("title element", List.of(document.title()));
        List<String> headings =
                document.select("h1").stream().map(Element::text).toList();
        values.put("first h1", headings.stream().limit(1).toList());
        values.put("any h1", headings);
        values.put(
                "itemprop",
                document.select("[itemprop=headline]").stream()
                        .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
                        .toList());
        return values;
    }

    private static List<String> structured(Document document, String field) {
        List<String> values = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            json(script.data()).findValues(field).stream()
                    .filter(JsonNode::isString)
                    .forEach(value -> values.add(Parser.unescapeEntities(value.stringValue(), false)));
        }
        return values.stream().limit(1).toList();
    }

    /** Structured data that cannot be read give no headline. */
    private static JsonNode json(String text) {
        try {
            return Json.mapper().readTree(text.strip());
        } catch (JacksonException broken) {
            return Json.mapper().createObjectNode();
        }
    }
}
