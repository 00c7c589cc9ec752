package org.stemma.app.draw;

import java.util.ArrayList;
import java.util.List;
import org.stemma.app.draw.Outlines.Ring;

/**
 * The part of the world that a map shows, in plate carrée with the middle latitude true to scale, and the way from degrees to
 * the drawing's units.
 *
 * @param west degrees east of its left edge
 * @param south degrees north of its lower edge
 * @param east degrees east of its right edge
 * @param north degrees north of its upper edge
 * @param scale drawing units a degree of latitude
 */
public record MapFrame(double west, double south, double east, double north, double scale) {
    private static final double SMALLEST = 1.2;
    private static final double KM_A_DEGREE = 111.2;

    /** The frame that holds the points with some room around them. */
    static MapFrame around(List<double[]> points, int width, int mostHeight) {
        double west = points.stream().mapToDouble(p -> p[0]).min().orElse(0);
        double east = points.stream().mapToDouble(p -> p[0]).max().orElse(0);
        double south = points.stream().mapToDouble(p -> p[1]).min().orElse(0);
        double north = points.stream().mapToDouble(p -> p[1]).max().orElse(0);
        double middle = Math.clamp((south + north) / 2, -80, 80);
        double squeeze = Math.cos(Math.toRadians(middle));
        double high = Math.max((north - south) * 1.4, SMALLEST);
        double wide = Math.max((east - west) * squeeze * 1.4, high * 1.25);
        high = Math.clamp(high, wide * 0.5, wide * mostHeight / width);
        double centre = (west + east) / 2;
        double half = wide / squeeze / 2;
        return new MapFrame(centre - half, middle - high / 2, centre + half, middle + high / 2, width / wide);
    }

    private double squeeze() {
        return Math.cos(Math.toRadians((south + north) / 2));
    }

    double x(double longitude) {
        return Decimals.round((longitude - west) * squeeze() * scale);
    }

    double y(double latitude) {
        return Decimals.round((north - latitude) * scale);
    }

    double width() {
        return (east - west) * squeeze() * scale;
    }

    double height() {
        return (north - south) * scale;
    }

    boolean holds(double longitude, double latitude) {
        return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
    }

    /** A round length that is about a fifth of the map's width. */
    double roundKilometres() {
        double fifth = (east - west) * squeeze() * KM_A_DEGREE / 5;
        double power = Math.pow(10, Math.floor(Math.log10(fifth)));
        double digit = fifth / power;
        return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
    }

    double width(double kilometres) {
        return Decimals.round(kilometres / KM_A_DEGREE * scale);
    }

    /** The part of a ring within the frame, in the drawing's units (Sutherland and Hodgman 1974). */
    List<double[]> clip(Ring ring) {
        boolean beyond = ring.most().get(0) < west
                || ring.least().get(0) > east
                || ring.most().get(1) < south
                || ring.least().get(1) > north;
        if (beyond) {
            return List.of();
        }
        List<double[]> points = cut(ring.points(), 0, west, 1);
        points = cut(points, 0, east, -1);
        points = cut(points, 1, south, 1);
        points = cut(points, 1, north, -1);
        return points.stream().map(p -> new double[] {x(p[0]), y(p[1])}).toList();
    }

    /** Cuts off what lies beyond one edge; {@code sign} tells which side stays. */
    private static List<double[]> cut(List<double[]> points, int axis, double edge, int sign) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            double[] a = points.get((i + points.size() - 1) % points.size());
            double[] b = points.get(i);
            boolean aIn = sign * (a[axis] - edge) >= 0;
            boolean bIn = sign * (b[axis] - edge) >= 0;
            if (aIn != bIn) {
                double t = (edge - a[axis]) / (b[axis] - a[axis]);
                kept.add(new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])});
            }
            if (bIn) {
                kept.add(b);
            }
        }
        return kept;
    }
}
