package org.stemma.app.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/**
 * Outlines of countries from Natural Earth (public domain), decoded from TopoJSON
 * (https://github.com/topojson/topojson-specification). Read once from the class path.
 */
public final class Outlines {
    private static final String RESOURCE = "countries-50m.json";

    private Outlines() {}

    /**
     * A closed line.
     *
     * @param country whose border it is
     * @param points each a longitude and a latitude in degrees
     * @param least the least longitude and latitude of them
     * @param most the greatest
     */
    record Ring(String country, List<double[]> points, List<Double> least, List<Double> most) {
        static Ring of(String country, List<double[]> points) {
            return new Ring(
                    country,
                    List.copyOf(points),
                    List.of(
                            points.stream().mapToDouble(p -> p[0]).min().orElse(0),
                            points.stream().mapToDouble(p -> p[1]).min().orElse(0)),
                    List.of(
                            points.stream().mapToDouble(p -> p[0]).max().orElse(0),
                            points.stream().mapToDouble(p -> p[1]).max().orElse(0)));
        }
    }

    /** Every ring of every country. */
    static List<Ring> list() {
        return Holder.RINGS;
    }

    private static final class Holder {
        static final List<Ring> RINGS = read();
    }

    private static List<Ring> read() {
        try (InputStream in = Outlines.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program's jar lacks " + RESOURCE);
            }
            return decode(Json.mapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Ring> decode(JsonNode topology) {
        double[][][] arcs = arcs(topology);
        List<Ring> rings = new ArrayList<>();
        for (JsonNode shape : topology.path("objects").path("countries").path("geometries")) {
            String name = shape.path("properties").path("name").asString("");
            boolean many = shape.path("type").asString("").equals("MultiPolygon");
            for (JsonNode polygon : many ? shape.path("arcs") : List.of(shape.path("arcs"))) {
                for (JsonNode ring : polygon) {
                    rings.add(ring(name, ring, arcs));
                }
            }
        }
        return List.copyOf(rings);
    }

    /** Arcs hold whole numbers, each point told as the difference from the one before. */
    private static double[][][] arcs(JsonNode topology) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode translate = topology.path("transform").path("translate");
        JsonNode list = topology.path("arcs");
        double[][][] arcs = new double[list.size()][][];
        for (int i = 0; i < arcs.length; i++) {
            JsonNode points = list.get(i);
            arcs[i] = new double[points.size()][];
            long x = 0;
            long y = 0;
            for (int j = 0; j < points.size(); j++) {
                x += points.get(j).get(0).asLong();
                y += points.get(j).get(1).asLong();
                arcs[i][j] = new double[] {
                    x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                    y * scale.get(1).asDouble() + translate.get(1).asDouble()
                };
            }
        }
        return arcs;
    }

    /** A ring is a chain of arcs; a negative number is the complement of an arc's number and means that arc backwards. */
    private static Ring ring(String name, JsonNode numbers, double[][][] arcs) {
        List<double[]> points = new ArrayList<>();
        for (JsonNode number : numbers) {
            int n = number.asInt();
            double[][] arc = arcs[n < 0 ? ~n : n];
            for (int j = 0; j < arc.length; j++) {
                points.add(arc[n < 0 ? arc.length - 1 - j : j]);
            }
        }
        return Ring.of(name, points);
    }
}
