package org.stemma.claim.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.Table;
import org.stemma.annotate.place.Countries;
import org.stemma.annotate.place.Country;
import org.stemma.text.WordKeys;
import org.stemma.text.Words;

/** The words by which texts name bodies and roles, levelled. The lists are data: {@code body-words.tsv}. */
final class BodyWords {
    private static final Map<String, Set<String>> LISTS = new HashMap<>();
    private static final List<Rewriting> SAME = new ArrayList<>();

    private record Rewriting(List<String> from, List<String> to) {}

    static {
        for (List<String> row : Table.rows(BodyWords.class, "body-words.tsv", 2)) {
            List<String> values = Table.values(row.get(1));
            if (row.getFirst().equals("same")) {
                List<String> to = Arrays.asList(values.getFirst().split(" "));
                values.stream().skip(1).forEach(from -> SAME.add(new Rewriting(Arrays.asList(from.split(" ")), to)));
            } else {
                LISTS.computeIfAbsent(row.getFirst(), k -> new HashSet<>()).addAll(values);
            }
        }
        SAME.sort(Comparator.comparingInt((Rewriting r) -> -r.from().size())
                .thenComparing(r -> String.join(" ", r.from())));
    }

    private BodyWords() {}

    /** The levelled words of a phrase, in order, with phrases that mean one thing made one. */
    static List<String> read(String phrase) {
        List<String> words = new ArrayList<>();
        Words split = Words.of(phrase);
        for (int i = 0; i < split.count(); i++) {
            words.add(WordKeys.level(split.exact(i)).toLowerCase(Locale.ROOT));
        }
        return rewritten(words);
    }

    private static List<String> rewritten(List<String> words) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int at = i;
            Optional<Rewriting> fit = SAME.stream()
                    .filter(r -> at + r.from().size() <= words.size()
                            && words.subList(at, at + r.from().size()).equals(r.from()))
                    .findFirst();
            if (fit.isPresent()) {
                out.addAll(fit.get().to());
                i += fit.get().from().size();
            } else {
                out.add(words.get(i++));
            }
        }
        return out;
    }

    /** Whether a word or phrase stands in a list. */
    static boolean is(String list, String phrase) {
        return LISTS.getOrDefault(list, Set.of()).contains(phrase);
    }

    /** Index of the first word, or of the second of the first two, that stands in a list; -1 if none does. */
    static int find(String list, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (is(list, words.get(i)) || (i > 0 && is(list, words.get(i - 1) + " " + words.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a list has a word or phrase of these. */
    static boolean has(String list, List<String> words) {
        return find(list, words) >= 0;
    }

    /** The words that tell bodies apart: without articles and prepositions. Sorted by their order in the phrase. */
    static List<String> telling(List<String> words) {
        return words.stream().filter(word -> !is("empty", word)).distinct().toList();
    }

    /** The code of the country that a word names or that it is the adjective of; nothing for other words. */
    static Optional<String> country(String word) {
        Countries countries = Countries.bundled();
        return countries
                .findByDemonym(word)
                .or(() -> countries.findByName(word))
                .map(Country::code);
    }
}
