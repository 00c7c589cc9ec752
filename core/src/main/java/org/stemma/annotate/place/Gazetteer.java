package org.stemma.annotate.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.stemma.annotate.Table;
import org.stemma.annotate.name.NameKey;

/**
 * Where named places lie: countries, first-level regions, counties, 135,000 towns, and rivers and regions without
 * borders. The towns are GeoNames' (CC BY); a full dump can be given instead. Thread-safe.
 */
public final class Gazetteer {
    private static final String TOWNS = "gazetteer.tsv.gz";
    private static final Set<String> ARTICLES = Set.of("al", "el", "ar", "as", "ash", "ad", "an", "az", "at");

    private static final Set<String> KIND_WORDS =
            Set.of("province", "governorate", "oblast", "region", "county", "district", "city", "town", "village");

    private final TownFile towns;
    private final Map<String, List<Toponym>> areas;
    private final Map<String, List<Toponym>> shortForms;
    private final Map<String, Map<String, List<Toponym>>> bySound = new ConcurrentHashMap<>();

    private Gazetteer(TownFile towns) {
        this.towns = towns;
        AreaReader reader = new AreaReader(towns);
        this.areas = reader.areas();
        this.shortForms = reader.shortForms();
    }

    /** The gazetteer that comes with the program, loaded on first use. */
    public static Gazetteer bundled() {
        return Holder.BUNDLED;
    }

    /**
     * A gazetteer with the towns of a GeoNames dump, such as {@code allCountries.txt} or {@code SY.txt}.
     *
     * @param dump the unpacked file, 19 columns, UTF-8; at most 2 GB
     * @throws IOException if it cannot be read
     */
    public static Gazetteer of(Path dump) throws IOException {
        return new Gazetteer(new TownFile(Files.readAllBytes(dump)));
    }

    /** The places of this name, in a fixed order; empty if there is none. */
    public List<Toponym> find(String name) {
        Set<Toponym> found = new LinkedHashSet<>(shortForms.getOrDefault(name, List.of()));
        String plain = NameKey.plain(name);
        if (found.isEmpty()) {
            add(found, plain);
        }
        if (found.isEmpty() && !plain.isEmpty()) {
            String bare = bare(plain);
            add(found, bare);
            for (String article : List.of("al ", "ar ", "el ")) {
                add(found, article + bare);
            }
            int space = plain.lastIndexOf(' ');
            if (found.isEmpty() && space > 0 && KIND_WORDS.contains(plain.substring(space + 1))) {
                found.addAll(find(plain.substring(0, space)));
            }
        }
        if (found.isEmpty()) {
            PlaceAbbreviations.bundled().expand(name).forEach(full -> add(found, full));
        }
        return List.copyOf(found);
    }

    /** Whether a name is a region's abbreviation with its full stop: "Ky.", "W.Va.". */
    public boolean isAbbreviation(String name) {
        return name.endsWith(".") && shortForms.containsKey(name);
    }

    /** The places in this country whose name sounds like this one; slow the first time for a country. */
    public List<Toponym> findAlike(String name, String country) {
        Map<String, List<Toponym>> sounds = bySound.computeIfAbsent(country, this::sounds);
        Set<Toponym> found = new LinkedHashSet<>();
        for (String key : NameKey.sounds(name)) {
            found.addAll(sounds.getOrDefault(key, List.of()));
        }
        return List.copyOf(found);
    }

    private void add(Set<Toponym> found, String plain) {
        found.addAll(areas.getOrDefault(plain, List.of()));
        found.addAll(towns.find(plain));
    }

    private static String bare(String plain) {
        int space = plain.indexOf(' ');
        return space > 0 && ARTICLES.contains(plain.substring(0, space)) ? plain.substring(space + 1) : plain;
    }

    private Map<String, List<Toponym>> sounds(String country) {
        Map<String, List<Toponym>> sounds = new HashMap<>();
        for (int row = 0; row < towns.size(); row++) {
            if (towns.isIn(row, country)) {
                Toponym town = towns.toponym(row);
                Set<String> keys = new LinkedHashSet<>();
                towns.names(row).forEach(name -> keys.addAll(NameKey.sounds(name)));
                keys.forEach(key ->
                        sounds.computeIfAbsent(key, k -> new ArrayList<>()).add(town));
            }
        }
        return sounds;
    }

    private static final class Holder {
        private static final Gazetteer BUNDLED = load();

        private static Gazetteer load() {
            try (InputStream file = Gazetteer.class.getResourceAsStream(TOWNS)) {
                if (file == null) {
                    throw new IllegalStateException("The resource '" + TOWNS + "' is missing");
                }
                return new Gazetteer(new TownFile(new GZIPInputStream(file, 1 << 16).readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The rows of a table of areas. */
    static List<List<String>> rows(String file, int columns) {
        return Table.rows(Gazetteer.class, file, columns);
    }
}
