package org.stemma.claim.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.value.Place;
import org.stemma.value.Precision;

/**
 * Compares places by id, precision and distance. The gazetteer does not tell which region a town lies in, so a town within
 * the usual reach of a region counts as lying in it: containment is the careful answer, because it raises no conflict.
 */
public final class Places {
    private static final double EARTH_RADIUS_KM = 6371;
    private static final double SAME_SPOT_KM = 3;

    private final Map<String, Place> places = new HashMap<>();

    public Places(Collection<Place> places) {
        places.forEach(place -> this.places.put(place.id(), place));
    }

    /** The place's usual name; its id if the case does not know it. */
    public String name(String id) {
        Place place = places.get(id);
        return place == null ? id : place.name();
    }

    /** How the nearest two of these places stand to one another; unknown if a side names none. */
    public PlaceRelation relation(Set<String> one, Set<String> other) {
        PlaceRelation nearest = PlaceRelation.UNKNOWN;
        for (String left : one) {
            for (String right : other) {
                nearest = nearer(nearest, relation(left, right));
            }
        }
        return nearest;
    }

    private static PlaceRelation nearer(PlaceRelation one, PlaceRelation other) {
        return one == PlaceRelation.UNKNOWN || other.compareTo(one) < 0 ? other : one;
    }

    /** Those of the places that are known most exactly. */
    public Set<String> narrowest(Set<String> ids) {
        int least = ids.stream().mapToInt(this::breadth).min().orElse(0);
        return ids.stream().filter(id -> breadth(id) == least).collect(Collectors.toCollection(TreeSet::new));
    }

    private int breadth(String id) {
        Place place = places.get(id);
        Precision precision = place == null ? null : place.precision();
        if (precision == null) {
            return 1;
        }
        return switch (precision) {
            case POINT, TOWN -> 0;
            case DISTRICT -> 2;
            case PROVINCE -> 3;
            case COUNTRY -> 4;
        };
    }

    /** Whether a place is a region or a country rather than a spot, a town or its surroundings. */
    public boolean isWide(String id) {
        return breadth(id) > 2;
    }

    /** How two places stand to one another. */
    public PlaceRelation relation(String one, String other) {
        if (one.equals(other)) {
            return PlaceRelation.SAME;
        }
        Place left = places.get(one);
        Place right = places.get(other);
        if (left == null || right == null) {
            return PlaceRelation.UNKNOWN;
        }
        Double distance = distance(left, right);
        if (distance == null) {
            return PlaceRelation.UNKNOWN;
        }
        if (distance <= Math.max(reach(left), reach(right))) {
            return PlaceRelation.NESTED;
        }
        return PlaceRelation.DIFFERENT;
    }

    private static double reach(Place place) {
        Precision precision = place.precision();
        if (precision == null) {
            return SAME_SPOT_KM;
        }
        return switch (precision) {
            case POINT, TOWN -> SAME_SPOT_KM;
            case DISTRICT -> 60;
            case PROVINCE -> 250;
            case COUNTRY -> 1500;
        };
    }

    private static @Nullable Double distance(Place one, Place other) {
        Double latitudeOne = one.latitude();
        Double longitudeOne = one.longitude();
        Double latitudeOther = other.latitude();
        Double longitudeOther = other.longitude();
        if (latitudeOne == null || longitudeOne == null || latitudeOther == null || longitudeOther == null) {
            return null;
        }
        double phi = Math.toRadians(latitudeOther - latitudeOne) / 2;
        double lambda = Math.toRadians(longitudeOther - longitudeOne) / 2;
        double chord = Math.pow(Math.sin(phi), 2)
                + Math.cos(Math.toRadians(latitudeOne))
                        * Math.cos(Math.toRadians(latitudeOther))
                        * Math.pow(Math.sin(lambda), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
