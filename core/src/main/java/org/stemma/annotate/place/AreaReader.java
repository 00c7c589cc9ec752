package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.Table;
import org.stemma.annotate.name.NameKey;

/** Puts countries, regions, counties and landmarks under their names. Regions without a position get that of their towns. */
final class AreaReader {
    private static final int REGION_COLUMNS = 6;
    private static final int COUNTY_COLUMNS = 6;
    private static final int LANDMARK_COLUMNS = 4;

    private final TownFile towns;
    private final Map<String, List<Toponym>> areas = new HashMap<>();
    private final Map<String, List<Toponym>> shortForms = new HashMap<>();

    AreaReader(TownFile towns) {
        this.towns = towns;
        countries();
        regions();
        counties();
        landmarks();
    }

    /** Areas by folded name. */
    Map<String, List<Toponym>> areas() {
        return areas;
    }

    /** Regions by short forms that count only as they are written: "Ky.", "KY". */
    Map<String, List<Toponym>> shortForms() {
        return shortForms;
    }

    private static boolean isShort(String name) {
        return name.endsWith(".") || (name.length() == 2 && name.equals(name.toUpperCase(java.util.Locale.ROOT)));
    }

    private void countries() {
        for (Country country : Countries.bundled().all()) {
            Toponym place = new Toponym(
                    "iso3166:" + country.code(),
                    country.name(),
                    PlaceKind.COUNTRY,
                    country.code(),
                    "",
                    "",
                    country.latitude(),
                    country.longitude(),
                    0);
            add(country.name(), place);
            country.names().forEach(name -> add(name, place));
        }
    }

    private void regions() {
        for (List<String> row : Gazetteer.rows("regions.tsv", REGION_COLUMNS)) {
            region(row).ifPresent(region -> {
                add(region.name(), region);
                Table.values(row.get(2)).forEach(name -> {
                    if (isShort(name)) {
                        shortForms
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(region);
                    } else {
                        add(name, region);
                    }
                });
            });
        }
    }

    private Optional<Toponym> region(List<String> row) {
        boolean coded = row.get(3).startsWith("=");
        Optional<Toponym> town = row.get(3).isEmpty() || coded ? Optional.empty() : town(row.get(3), row.get(0));
        String code =
                coded ? row.get(3).substring(1) : town.map(Toponym::region).orElse("");
        String reference = code.isEmpty() ? "region:" + NameKey.plain(row.get(1)) : "admin1:" + row.get(0) + "." + code;
        if (!row.get(4).isEmpty()) {
            double latitude = Double.parseDouble(row.get(4));
            double longitude = Double.parseDouble(row.get(5));
            return Optional.of(region(reference, row, code, latitude, longitude));
        }
        return town.map(t -> region(reference, row, code, t.latitude(), t.longitude()));
    }

    private static Toponym region(String reference, List<String> row, String code, double latitude, double longitude) {
        return new Toponym(reference, row.get(1), PlaceKind.REGION, row.get(0), code, "", latitude, longitude, 0);
    }

    private Optional<Toponym> town(String name, String country) {
        return towns.find(NameKey.plain(name)).stream()
                .filter(t -> t.country().equals(country))
                .max(java.util.Comparator.comparingLong(Toponym::population));
    }

    private void counties() {
        for (List<String> row : Gazetteer.rows("counties.tsv", COUNTY_COLUMNS)) {
            Toponym county = new Toponym(
                    "fips:" + row.get(1) + row.get(2),
                    row.get(3),
                    PlaceKind.DISTRICT,
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    Double.parseDouble(row.get(4)),
                    Double.parseDouble(row.get(5)),
                    0);
            add(row.get(3), county);
            add(row.get(3).substring(0, row.get(3).lastIndexOf(' ')), county);
        }
    }

    private void landmarks() {
        for (List<String> row : Gazetteer.rows("landmarks.tsv", LANDMARK_COLUMNS)) {
            Toponym place = new Toponym(
                    "landmark:" + NameKey.plain(row.get(0)),
                    row.get(0),
                    PlaceKind.LANDMARK,
                    "",
                    "",
                    "",
                    Double.parseDouble(row.get(2)),
                    Double.parseDouble(row.get(3)),
                    0);
            add(row.get(0), place);
            Table.values(row.get(1)).forEach(name -> add(name, place));
        }
    }

    private void add(String name, Toponym place) {
        areas.computeIfAbsent(NameKey.plain(name), key -> new ArrayList<>()).add(place);
    }
}
