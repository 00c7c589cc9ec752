package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.stemma.annotate.Table;
import org.stemma.annotate.name.NameKey;

/** Full forms of shortened place names: St. for Saint, Mt. for Mount. The words are data: {@code place-abbreviations.tsv}. */
final class PlaceAbbreviations {
    private static final int COLUMNS = 3;
    private static final PlaceAbbreviations BUNDLED = new PlaceAbbreviations();

    private final Map<String, Form> forms = new HashMap<>();

    private PlaceAbbreviations() {
        for (List<String> row : Table.rows(PlaceAbbreviations.class, "place-abbreviations.tsv", COLUMNS)) {
            forms.put(row.get(0), new Form(Table.values(row.get(1)), row.get(2)));
        }
    }

    static PlaceAbbreviations bundled() {
        return BUNDLED;
    }

    private record Form(List<String> full, String position) {
        private boolean mayStand(int at, int words, boolean capitals) {
            return switch (position) {
                case "whole" -> words == 1 && capitals;
                case "first" -> at == 0 && words > 1;
                default -> words > 1;
            };
        }
    }

    /**
     * The names that this one may be short for, each as {@code NameKey.plain} gives them, with one word written out.
     *
     * @param name as the text writes it: "La" is not short for Los Angeles, "L.A." is
     * @return empty if no word of it is a known short form
     */
    List<String> expand(String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        String[] words = NameKey.plain(name).split(" ", -1);
        List<String> names = new ArrayList<>();
        for (int at = 0; at < words.length; at++) {
            String word = words[at];
            Form form = forms.get(word);
            if (form == null || !form.mayStand(at, words.length, capitals)) {
                continue;
            }
            for (String full : form.full()) {
                words[at] = full;
                names.add(String.join(" ", words));
            }
            words[at] = Objects.requireNonNull(word);
        }
        return names;
    }
}
