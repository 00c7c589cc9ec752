package org.stemma.annotate.place;

import java.util.List;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1, two letters
 * @param name usual English name
 * @param names other names
 * @param demonyms its people and adjectives; the first is the adjective
 * @param capital seat of government
 * @param latitude degrees north of its middle
 * @param longitude degrees east of its middle
 */
public record Country(
        String code,
        String name,
        List<String> names,
        List<String> demonyms,
        String capital,
        double latitude,
        double longitude) {
    public Country {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
    }

    /** The adjective, or the name where there is none: "Syrian", "Chad". */
    public String adjective() {
        return demonyms.isEmpty() ? name : demonyms.getFirst();
    }
}
