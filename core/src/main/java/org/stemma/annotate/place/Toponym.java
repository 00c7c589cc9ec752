package org.stemma.annotate.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.value.Precision;

/**
 * An entry of the gazetteer.
 *
 * @param reference where it comes from: {@code geonames:174448}, {@code iso3166:SY}, {@code admin1:SY.07}, {@code
 *     fips:21125}, {@code region:…} or {@code landmark:…}
 * @param name its usual name
 * @param kind what sort of place
 * @param country two-letter code; empty for what belongs to none
 * @param region code of the first-level region; empty if not known
 * @param district code of the second-level region; empty if not known
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population 0 if not known
 */
public record Toponym(
        String reference,
        String name,
        PlaceKind kind,
        String country,
        String region,
        String district,
        double latitude,
        double longitude,
        long population) {

    /** Great-circle distance in kilometres. */
    public double distance(Toponym other) {
        return Distance.kilometres(latitude, longitude, other.latitude, other.longitude);
    }

    /** The first-level region that bears the name of its seat and is in no list; it stands at the seat. */
    public Optional<Toponym> asRegion() {
        boolean seat = kind == PlaceKind.SEAT || kind == PlaceKind.CAPITAL;
        return seat && !region.isEmpty()
                ? Optional.of(new Toponym(
                        "admin1:" + country + "." + region,
                        name,
                        PlaceKind.REGION,
                        country,
                        region,
                        "",
                        latitude,
                        longitude,
                        0))
                : Optional.empty();
    }

    /** How exactly the position is known. */
    public @Nullable Precision precision() {
        return switch (kind) {
            case COUNTRY -> Precision.COUNTRY;
            case REGION -> Precision.PROVINCE;
            case DISTRICT -> Precision.DISTRICT;
            case CAPITAL, SEAT, TOWN, QUARTER -> Precision.TOWN;
            case LANDMARK -> null;
        };
    }

    /** Whether the other place lies in this one, as far as the gazetteer can tell. */
    public boolean contains(Toponym other) {
        return switch (kind) {
            case COUNTRY -> other.country.equals(country) && other.kind != PlaceKind.COUNTRY;
            case REGION ->
                other.country.equals(country)
                        && !region.isEmpty()
                        && other.region.equals(region)
                        && other.kind.compareTo(kind) > 0;
            case DISTRICT ->
                other.country.equals(country)
                        && other.region.equals(region)
                        && other.district.equals(district)
                        && other.kind.compareTo(kind) > 0;
            case CAPITAL, SEAT, TOWN, QUARTER, LANDMARK -> false;
        };
    }
}
