package org.stemma.report.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.ResourceLines;

/** News agencies and their spellings; read once from {@code agencies.tsv}. */
public final class Agencies {
    /** The name under which unnamed agencies are credited ("with agencies"). */
    public static final String UNNAMED = "agencies";

    private record Spelling(String agency, String words, boolean capitals) {}

    private static final List<Spelling> SPELLINGS = load();
    private static final Map<String, String> BY_CAPITALS = byWords(true);
    private static final Map<String, String> BY_WORDS = byWords(false);
    private static final int LONGEST =
            SPELLINGS.stream().mapToInt(s -> s.words.length()).max().orElse(0);

    private Agencies() {}

    /** The agency of exactly this spelling, an article before it or not. */
    public static Optional<String> find(String name) {
        String plain = withoutArticle(name.strip());
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_CAPITALS.get(plain))
                .or(() -> Optional.ofNullable(BY_WORDS.get(plain.toLowerCase(Locale.ROOT))));
    }

    /** All agencies whose spelling stands in a short text as whole words, in the order of the text. */
    public static List<String> listIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>();
        for (Spelling spelling : SPELLINGS) {
            int at = spelling.capitals
                    ? wordAt(text, spelling.words)
                    : wordAt(lower, spelling.words.toLowerCase(Locale.ROOT));
            if (at >= 0) {
                hits.add(new Hit(at, at + spelling.words.length(), spelling.agency));
            }
        }
        return outermost(hits);
    }

    private record Hit(int begin, int end, String agency) {}

    /** Without the spellings that stand within a longer one, such as a name's own abbreviation. */
    private static List<String> outermost(List<Hit> hits) {
        return hits.stream()
                .filter(a -> hits.stream()
                        .noneMatch(b -> b.begin <= a.begin && a.end <= b.end && b.end - b.begin > a.end - a.begin))
                .sorted(Comparator.comparingInt(Hit::begin))
                .map(Hit::agency)
                .distinct()
                .toList();
    }

    private static int wordAt(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    private static String withoutArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }

    private static Map<String, String> byWords(boolean capitals) {
        Map<String, String> agencies = new HashMap<>();
        SPELLINGS.stream()
                .filter(s -> s.capitals == capitals)
                .forEach(s -> agencies.putIfAbsent(capitals ? s.words : s.words.toLowerCase(Locale.ROOT), s.agency));
        return agencies;
    }

    private static List<Spelling> load() {
        List<Spelling> spellings = new ArrayList<>();
        for (List<String> row : ResourceLines.table("agencies.tsv")) {
            for (String words : row.subList(1, row.size())) {
                boolean capitals = words.length() <= 5 || words.equals(words.toUpperCase(Locale.ROOT));
                spellings.add(new Spelling(row.get(0), withoutArticle(words), capitals));
            }
        }
        return List.copyOf(spellings);
    }
}
