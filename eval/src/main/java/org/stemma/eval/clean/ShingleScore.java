package org.stemma.eval.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Agreement of two texts by their sequences of four words, each counted as often as it stands there: the method of the
 * public article-extraction benchmark of Scrapinghub (Zyte).
 *
 * @param hits sequences in both
 * @param extra sequences in the extracted text only
 * @param missing sequences in the expected text only
 */
record ShingleScore(double hits, double extra, double missing) {
    private static final int WORDS = 4;
    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static ShingleScore of(String expected, String extracted) {
        Map<String, Integer> wanted = shingles(expected);
        Map<String, Integer> got = shingles(extracted);
        double hits = 0;
        double extra = 0;
        for (Map.Entry<String, Integer> shingle : got.entrySet()) {
            int both = Math.min(shingle.getValue(), wanted.getOrDefault(shingle.getKey(), 0));
            hits += both;
            extra += shingle.getValue() - both;
        }
        double all = wanted.values().stream().mapToInt(Integer::intValue).sum();
        return new ShingleScore(hits, extra, all - hits);
    }

    /** Share of what was extracted that was expected; 1 if nothing was extracted. */
    double precision() {
        return hits + extra == 0 ? 1 : hits / (hits + extra);
    }

    /** Share of what was expected that was extracted; 1 if nothing was expected. */
    double recall() {
        return hits + missing == 0 ? 1 : hits / (hits + missing);
    }

    /** Harmonic mean of the two. */
    double f1() {
        return hits == 0 ? 0 : 2 * hits / (2 * hits + extra + missing);
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, tokens.size() - WORDS + 1); i++) {
            List<String> shingle = tokens.subList(i, Math.min(i + WORDS, tokens.size()));
            if (!shingle.isEmpty()) {
                shingles.merge(String.join(" ", shingle), 1, Integer::sum);
            }
        }
        return shingles;
    }
}
