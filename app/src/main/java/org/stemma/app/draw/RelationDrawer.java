package org.stemma.app.draw;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.app.reading.PageIndex;
import org.stemma.value.Place;
import org.stemma.value.Precision;
import org.stemma.value.RelativePosition;

/**
 * Draws places that are told by other places, as what the words leave open: a ring where only a distance is told, a sector where
 * only a direction is, a line for a road. Nothing is drawn from a whole country or province: its middle means nothing.
 */
final class RelationDrawer {
    private static final double QUARTER = 45;
    private final PageIndex index;
    private final MapFrame frame;

    RelationDrawer(PageIndex index, MapFrame frame) {
        this.index = index;
        this.frame = frame;
    }

    /**
     * A relative place on the map.
     *
     * @param path its outline
     * @param style how it is drawn: {@code area} or {@code way}
     * @param x where its words can stand
     * @param y the same, downwards
     */
    record Shape(String path, String style, double x, double y) {}

    /** Draws a place; empty if it has no relation or the places it is told by are not on the map. */
    Optional<Shape> draw(Place place) {
        RelativePosition relation = place.relation();
        if (relation == null) {
            return Optional.empty();
        }
        List<double[]> known = relation.of().stream()
                .flatMap(id -> index.findPlace(id).stream())
                .filter(RelationDrawer::isExact)
                .map(this::point)
                .filter(p -> p[0] >= 0 && p[0] <= frame.width() && p[1] >= 0 && p[1] <= frame.height())
                .toList();
        if (known.size() < relation.of().size()) {
            return Optional.empty();
        }
        double[] a = known.getFirst();
        Double bearing = relation.bearing();
        return switch (relation.kind()) {
            case OFFSET -> Optional.of(offset(a, relation.distanceKm(), bearing));
            case NEAR -> Optional.of(ring(a, 9, 22, bearing, QUARTER));
            case OUTSIDE -> Optional.of(ring(a, 9, 17, bearing, QUARTER));
            case OUTSKIRTS -> Optional.of(ring(a, 6, 13, bearing, QUARTER * 1.5));
            case BETWEEN, ROUTE -> known.size() < 2 ? Optional.empty() : Optional.of(way(a, known.get(1)));
            case BORDER -> Optional.empty();
        };
    }

    private static boolean isExact(Place place) {
        Precision precision = place.precision();
        return place.latitude() != null
                && place.longitude() != null
                && precision != null
                && precision != Precision.COUNTRY
                && precision != Precision.PROVINCE;
    }

    private double[] point(Place place) {
        return new double[] {frame.x(MapDrawer.longitude(place)), frame.y(MapDrawer.latitude(place))};
    }

    private Shape offset(double[] a, @Nullable Double kilometres, @Nullable Double bearing) {
        if (kilometres == null) {
            return ring(a, 9, 46, bearing, QUARTER);
        }
        double radius = Math.max(10, frame.width(kilometres));
        return ring(a, radius * 0.85, radius * 1.15, bearing, QUARTER / 2);
    }

    private static Shape way(double[] a, double[] b) {
        String path = String.format(Locale.ROOT, "M%.1f,%.1fL%.1f,%.1f", a[0], a[1], b[0], b[1]);
        return new Shape(path, "way", (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
    }

    /** The part between two circles, all around or {@code half} degrees to each side of a bearing. */
    private static Shape ring(double[] a, double inner, double outer, @Nullable Double bearing, double half) {
        if (bearing == null) {
            String path = circle(a, outer) + circle(a, inner);
            return new Shape(path, "area", a[0], a[1] + outer + 4);
        }
        double[] from = on(a, outer, bearing - half);
        double[] to = on(a, outer, bearing + half);
        double[] back = on(a, inner, bearing + half);
        double[] close = on(a, inner, bearing - half);
        String path = String.format(
                Locale.ROOT,
                "M%.1f,%.1fA%.1f,%.1f 0 0 1 %.1f,%.1fL%.1f,%.1fA%.1f,%.1f 0 0 0 %.1f,%.1fZ",
                from[0],
                from[1],
                outer,
                outer,
                to[0],
                to[1],
                back[0],
                back[1],
                inner,
                inner,
                close[0],
                close[1]);
        double[] middle = on(a, outer + 4, bearing);
        return new Shape(path, "area", middle[0], middle[1]);
    }

    private static String circle(double[] a, double radius) {
        return String.format(
                Locale.ROOT,
                "M%.1f,%.1fa%.1f,%.1f 0 1 0 %.1f,0a%.1f,%.1f 0 1 0 %.1f,0Z",
                a[0] - radius,
                a[1],
                radius,
                radius,
                2 * radius,
                radius,
                radius,
                -2 * radius);
    }

    /** The point at a distance and a bearing, in degrees from north, clockwise. */
    private static double[] on(double[] a, double radius, double bearing) {
        double angle = Math.toRadians(bearing);
        return new double[] {a[0] + radius * Math.sin(angle), a[1] - radius * Math.cos(angle)};
    }
}
