package org.stemma.app.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.app.draw.MapView.Disc;
import org.stemma.app.draw.MapView.Land;
import org.stemma.app.draw.MapView.PlaceRef;
import org.stemma.app.draw.MapView.Relative;
import org.stemma.app.draw.Outlines.Ring;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Ref;
import org.stemma.app.reading.Relations;
import org.stemma.app.reading.Shown;
import org.stemma.app.reading.Words;
import org.stemma.text.Anchor;
import org.stemma.value.Place;
import org.stemma.value.Precision;

/** Draws the places of a case over outlines of countries. Needs no server of map tiles. */
public final class MapDrawer {
    private static final int WIDTH = 760;
    private static final int MOST_HEIGHT = 520;
    private static final double SHARE = 0.8;
    /** A country is named where it covers such a share of the map. */
    private static final double NAMED_FROM = 0.05;

    private final PageIndex index;

    /** Prepares to draw a dossier. */
    public MapDrawer(PageIndex index) {
        this.index = index;
    }

    /** Draws it. */
    public MapView draw() {
        List<Place> located = index.dossier().places().stream()
                .filter(p -> p.relation() == null && p.latitude() != null && p.longitude() != null)
                .sorted(Comparator.comparingInt((Place p) -> -p.mentions().size())
                        .thenComparing(Place::id))
                .toList();
        if (located.isEmpty()) {
            return new MapView(0, 0, List.of(), List.of(), List.of(), 0, "", List.of(), unknown(List.of()));
        }
        MapFrame frame = MapFrame.around(centre(located), WIDTH, MOST_HEIGHT);
        List<Place> inside = located.stream()
                .filter(p -> frame.holds(longitude(p), latitude(p)))
                .toList();
        List<PlaceRef> beyond =
                located.stream().filter(p -> !inside.contains(p)).map(this::ref).toList();
        LabelPlacer labels = new LabelPlacer(WIDTH, frame.height());
        List<Disc> discs = discs(inside, frame, labels);
        List<Relative> relatives = relatives(frame, labels);
        double kilometres = frame.roundKilometres();
        return new MapView(
                WIDTH,
                (int) Math.round(frame.height()),
                land(frame, labels),
                discs,
                relatives,
                frame.width(kilometres),
                Words.number(java.math.BigDecimal.valueOf(kilometres).stripTrailingZeros()) + " km",
                beyond,
                unknown(relatives));
    }

    /** Places without a position, the most named first; relative places that are drawn are left out. */
    private List<PlaceRef> unknown(List<Relative> drawn) {
        Set<String> shown = drawn.stream().map(r -> r.place().dom()).collect(Collectors.toSet());
        return index.dossier().places().stream()
                .filter(p -> p.relation() != null || p.latitude() == null || p.longitude() == null)
                .filter(p -> !shown.contains(index.dom(p.id())))
                .sorted(Comparator.comparingInt((Place p) -> -p.mentions().size())
                        .thenComparing(Place::name)
                        .thenComparing(Place::id))
                .map(this::ref)
                .toList();
    }

    private List<Relative> relatives(MapFrame frame, LabelPlacer labels) {
        RelationDrawer drawer = new RelationDrawer(index, frame);
        List<Relative> relatives = new ArrayList<>();
        for (Place place : index.dossier().places()) {
            drawer.draw(place).ifPresent(shape -> {
                String name = Shown.clipWords(place.name(), 40);
                LabelPlacer.Label label = labels.place(shape.x(), shape.y(), 2, name.length());
                relatives.add(new Relative(
                        ref(place),
                        shape.path(),
                        shape.style(),
                        Decimals.round(label.x()),
                        Decimals.round(label.y()),
                        label.anchor(),
                        label.fits() ? name : ""));
            });
        }
        return relatives;
    }

    static double longitude(Place place) {
        return Objects.requireNonNullElse(place.longitude(), 0.0);
    }

    static double latitude(Place place) {
        return Objects.requireNonNullElse(place.latitude(), 0.0);
    }

    /** The places nearest to the most named one that hold four fifths of all mentions; countries do not count. */
    private static List<double[]> centre(List<Place> located) {
        List<Place> exact =
                located.stream().filter(p -> p.precision() != Precision.COUNTRY).toList();
        List<Place> places = exact.isEmpty() ? located : exact;
        Place main = places.getFirst();
        int total = places.stream().mapToInt(p -> p.mentions().size()).sum();
        List<double[]> points = new ArrayList<>();
        int held = 0;
        for (Place p : places.stream()
                .sorted(Comparator.comparingDouble(p -> distance(p, main)))
                .toList()) {
            if (held >= SHARE * total && points.size() > 1) {
                break;
            }
            points.add(new double[] {longitude(p), latitude(p)});
            held += p.mentions().size();
        }
        return points;
    }

    private static double distance(Place a, Place b) {
        double x = (longitude(a) - longitude(b)) * Math.cos(Math.toRadians(latitude(b)));
        return Math.hypot(x, latitude(a) - latitude(b));
    }

    private PlaceRef ref(Place place) {
        Set<String> reports = place.mentions().stream().map(Anchor::report).collect(Collectors.toSet());
        return new PlaceRef(
                index.dom(place.id()),
                place.name(),
                place.relation() == null
                        ? precision(place.precision())
                        : Relations.relation(place.relation().kind()),
                place.gazetteer() == null ? "" : place.gazetteer(),
                place.mentions().size(),
                index.listReports().stream()
                        .filter(r -> reports.contains(r.id()))
                        .map(r -> new Ref(index.dom(r.id()), index.tagOf(r.id()), index.outletOf(r)))
                        .toList());
    }

    private static String precision(@Nullable Precision precision) {
        return precision == null ? "precision unknown" : precision.label();
    }

    private static List<Land> land(MapFrame frame, LabelPlacer labels) {
        List<Land> land = new ArrayList<>();
        for (Ring ring : Outlines.list()) {
            List<double[]> clipped = frame.clip(ring);
            if (clipped.size() > 2) {
                StringBuilder path = new StringBuilder();
                for (double[] p : clipped) {
                    path.append(path.isEmpty() ? 'M' : 'L').append(String.format(Locale.ROOT, "%.1f,%.1f", p[0], p[1]));
                }
                double x = clipped.stream().mapToDouble(p -> p[0]).average().orElse(0);
                double y = clipped.stream().mapToDouble(p -> p[1]).average().orElse(0);
                boolean named = area(clipped) > NAMED_FROM * WIDTH * frame.height()
                        && labels.fits(x, y, ring.country().length());
                land.add(new Land(
                        ring.country(), path.append('Z').toString(), Decimals.round(x), Decimals.round(y), named));
            }
        }
        return land;
    }

    /** The shoelace formula. */
    private static double area(List<double[]> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            twice += a[0] * b[1] - b[0] * a[1];
        }
        return Math.abs(twice) / 2;
    }

    private List<Disc> discs(List<Place> places, MapFrame frame, LabelPlacer labels) {
        List<Disc> discs = new ArrayList<>();
        for (Place place : places) {
            double x = frame.x(longitude(place));
            double y = frame.y(latitude(place));
            double radius = radius(place.precision());
            String name = Shown.clip(place.name(), 30);
            LabelPlacer.Label label = labels.place(x, y, Math.min(radius, 9), name.length());
            String style =
                    place.precision() == null ? "unknown" : place.precision().label();
            discs.add(new Disc(
                    ref(place), x, y, radius, style, label.x(), label.y(), label.anchor(), label.fits() ? name : ""));
        }
        return discs;
    }

    private static double radius(@Nullable Precision precision) {
        return switch (precision) {
            case POINT -> 4;
            case TOWN -> 6;
            case DISTRICT -> 14;
            case PROVINCE -> 30;
            case COUNTRY -> 52;
            case null -> 8;
        };
    }
}
