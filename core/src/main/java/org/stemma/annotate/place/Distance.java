package org.stemma.annotate.place;

/** Distances on the earth. */
public final class Distance {
    private static final double EARTH_RADIUS = 6371.0;

    private Distance() {}

    /** Great-circle distance in kilometres between two positions in degrees (haversine). */
    public static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude) / 2;
        double east = Math.toRadians(otherLongitude - longitude) / 2;
        double chord = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.sin(east)
                        * Math.sin(east);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
