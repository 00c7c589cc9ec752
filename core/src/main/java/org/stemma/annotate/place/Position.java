package org.stemma.annotate.place;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.value.Place;
import org.stemma.value.Precision;
import org.stemma.value.RelativeKind;
import org.stemma.value.RelativePosition;

/**
 * Where a place told by others lies. With a distance and a bearing from a town it is a point; else it is somewhere about
 * the place it is told by, which the precision says; what lies between two places has no position.
 *
 * @param latitude degrees north; null if not known
 * @param longitude degrees east; null if not known
 * @param precision how exactly that is known; null if not known
 */
record Position(
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Precision precision) {
    private static final Position UNKNOWN = new Position(null, null, null);
    private static final double EARTH_RADIUS_KM = 6371;
    private static final double STILL_THE_DISTRICT_KM = 60;

    /** Where a relation to these places, by id, leads. */
    static Position of(RelativePosition relation, Map<String, Place> places) {
        Place place = places.get(relation.of().getFirst());
        boolean line = relation.kind() == RelativeKind.BORDER || relation.kind() == RelativeKind.ROUTE;
        if (line || relation.of().size() > 1 || place == null) {
            return UNKNOWN;
        }
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        Precision precision = place.precision();
        if (latitude == null || longitude == null || precision == null) {
            return UNKNOWN;
        }
        Double distance = relation.distanceKm();
        Double bearing = relation.bearing();
        boolean spot = precision == Precision.TOWN || precision == Precision.POINT;
        return spot && distance != null && bearing != null
                ? travel(latitude, longitude, distance, bearing)
                : new Position(latitude, longitude, about(precision, relation));
    }

    private static Precision about(Precision precision, RelativePosition relation) {
        Double distance = relation.distanceKm();
        return switch (precision) {
            case POINT, TOWN -> {
                if (relation.kind() == RelativeKind.OUTSKIRTS) {
                    yield Precision.TOWN;
                }
                yield distance == null || distance <= STILL_THE_DISTRICT_KM ? Precision.DISTRICT : Precision.PROVINCE;
            }
            case DISTRICT -> Precision.PROVINCE;
            case PROVINCE, COUNTRY -> precision;
        };
    }

    /** The point at this distance and initial bearing on a great circle, rounded to what a town's position is worth. */
    static Position travel(double latitude, double longitude, double kilometres, double bearing) {
        double angle = kilometres / EARTH_RADIUS_KM;
        double course = Math.toRadians(bearing);
        double from = Math.toRadians(latitude);
        double to = Math.asin(Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(course));
        double east = Math.atan2(
                Math.sin(course) * Math.sin(angle) * Math.cos(from), Math.cos(angle) - Math.sin(from) * Math.sin(to));
        double turned = (longitude + Math.toDegrees(east) + 540) % 360 - 180;
        return new Position(rounded(Math.toDegrees(to)), rounded(turned), Precision.POINT);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }
}
