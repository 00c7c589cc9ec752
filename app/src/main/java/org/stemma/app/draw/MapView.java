package org.stemma.app.draw;

import java.util.List;
import org.stemma.app.reading.Ref;

/**
 * Where things are told to be.
 *
 * @param width of the drawing in its own units; 0 if no place has a position
 * @param height of the drawing
 * @param land outlines of countries as SVG paths
 * @param discs the places within the map
 * @param relatives places within the map that are told by other places
 * @param scaleWidth length of the scale bar in the drawing's units
 * @param scaleWords what the scale bar measures
 * @param beyond places that lie outside the map
 * @param unknown places without a position, and relative ones that cannot be drawn
 */
public record MapView(
        int width,
        int height,
        List<Land> land,
        List<Disc> discs,
        List<Relative> relatives,
        double scaleWidth,
        String scaleWords,
        List<PlaceRef> beyond,
        List<PlaceRef> unknown) {
    /** A country's outline and where its name stands; the name is empty where there is no room for it. */
    public record Land(String country, String path, double x, double y, boolean named) {}

    /** A place: the less exactly it is known, the wider its disc. */
    public record Disc(
            PlaceRef place,
            double x,
            double y,
            double radius,
            String style,
            double labelX,
            double labelY,
            String anchor,
            String label) {}

    /** A place told by others: its outline, and where its words stand; the label is empty where there is no room for it. */
    public record Relative(
            PlaceRef place, String path, String style, double labelX, double labelY, String anchor, String label) {}

    /** A place in words. */
    public record PlaceRef(
            String dom, String name, String precision, String gazetteer, int mentions, List<Ref> reports) {}
}
