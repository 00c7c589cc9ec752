package org.stemma.app.draw;

import java.util.ArrayList;
import java.util.List;

/** Finds room for names on a map: right of the disc, else left, above or below; a name that fits nowhere is left out. */
public final class LabelPlacer {
    private static final double LETTER = 7.2;
    private static final double LINE = 15;
    private final double width;
    private final double height;
    private final List<double[]> taken = new ArrayList<>();

    LabelPlacer(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Where a name stands; {@code anchor} is SVG's text-anchor. */
    record Label(double x, double y, String anchor, boolean fits) {}

    Label place(double x, double y, double radius, int letters) {
        double wide = letters * LETTER;
        double gap = radius + 4;
        double[] self = {x - radius, y - radius, x + radius, y + radius};
        List<Label> choices = List.of(
                new Label(x + gap, y + 4, "start", true),
                new Label(x - gap, y + 4, "end", true),
                new Label(x, y - gap, "middle", true),
                new Label(x, y + gap + 11, "middle", true));
        for (Label label : choices) {
            double left = label.anchor().equals("start")
                    ? label.x()
                    : label.anchor().equals("end") ? label.x() - wide : label.x() - wide / 2;
            double[] box = {left, label.y() - LINE + 3, left + wide, label.y() + 3};
            if (box[0] >= 0
                    && box[2] <= width
                    && box[1] >= 0
                    && box[3] <= height
                    && taken.stream().noneMatch(t -> overlap(t, box))) {
                taken.add(box);
                taken.add(self);
                return label;
            }
        }
        taken.add(self);
        return new Label(x, y, "middle", false);
    }

    /** Whether there is room for a name in the middle of a point; takes it if so. */
    boolean fits(double x, double y, int letters) {
        double half = letters * LETTER / 2;
        double[] box = {x - half, y - LINE, x + half, y + 4};
        boolean free = box[0] >= 0
                && box[2] <= width
                && box[1] >= 0
                && box[3] <= height
                && taken.stream().noneMatch(t -> overlap(t, box));
        if (free) {
            taken.add(box);
        }
        return free;
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }
}
