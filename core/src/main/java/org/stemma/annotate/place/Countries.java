package org.stemma.annotate.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.annotate.Table;
import org.stemma.annotate.name.KeyPrefixes;
import org.stemma.annotate.name.NameKey;

/** The countries of the world, by name, adjective and capital. */
public final class Countries {
    private static final int COLUMNS = 7;

    private final List<Country> all;
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byName = new HashMap<>();
    private final Map<String, Country> byDemonym = new HashMap<>();
    private final Map<String, Country> byCapital = new HashMap<>();
    private final KeyPrefixes prefixes;

    private Countries(List<Country> all) {
        this.all = List.copyOf(all);
        for (Country country : all) {
            byCode.put(country.code(), country);
            byName.put(NameKey.plain(country.name()), country);
            country.names().forEach(name -> byName.put(NameKey.plain(name), country));
            country.demonyms().forEach(name -> byDemonym.put(NameKey.plain(name), country));
            byCapital.put(NameKey.plain(country.capital()), country);
        }
        prefixes = new KeyPrefixes(Stream.concat(byName.keySet().stream(), byDemonym.keySet().stream())
                .toList());
    }

    /** The list that comes with the program. */
    public static Countries bundled() {
        return Holder.BUNDLED;
    }

    /** All countries, by code. */
    public List<Country> all() {
        return all;
    }

    /** The country with this two-letter code. */
    public Optional<Country> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The country of this name; "US" and "IS" only in capitals. */
    public Optional<Country> findByName(String name) {
        boolean acronym = name.length() <= 3 && !name.equals(name.toUpperCase(Locale.ROOT));
        return acronym ? Optional.empty() : Optional.ofNullable(byName.get(NameKey.plain(name)));
    }

    /** The country of this adjective or people. */
    public Optional<Country> findByDemonym(String word) {
        return Optional.ofNullable(byDemonym.get(NameKey.plain(word)));
    }

    /** Whether a country's name or adjective may begin with these words; if not, none begins with these and more. */
    public boolean mayBegin(String words) {
        return prefixes.mayBegin(words);
    }

    /** The country of which this is the capital. */
    public Optional<Country> findByCapital(String name) {
        return Optional.ofNullable(byCapital.get(NameKey.plain(name)));
    }

    private static final class Holder {
        private static final Countries BUNDLED =
                new Countries(Table.rows(Countries.class, "countries.tsv", COLUMNS).stream()
                        .map(row -> new Country(
                                row.get(0),
                                row.get(1),
                                Table.values(row.get(2)),
                                Table.values(row.get(3)),
                                row.get(4),
                                Double.parseDouble(row.get(5)),
                                Double.parseDouble(row.get(6))))
                        .toList());
    }
}
