package org.stemma.eval.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.place.Distance;
import org.stemma.eval.names.LglReader.Gold;
import org.stemma.text.Span;

/** Recognition F1 and, over the recognised places that the corpus locates, distances from the true position. */
final class PlaceScore {
    /** Half the earth's circumference, the error where no position is given. */
    private static final double FARTHEST = 20_038;
    /** 100 miles, the field's usual limit. */
    private static final double NEAR = 161;

    private Counts exact = Counts.NONE;
    private Counts overlapping = Counts.NONE;
    private final List<Double> errors = new ArrayList<>();
    private int unplaced;

    /** A place that was found; the position is null where it is not known. */
    record Guess(
            Span span, @Nullable Double latitude, @Nullable Double longitude) {}

    void add(List<Gold> gold, List<Guess> guesses) {
        int right = 0;
        int touched = 0;
        for (Gold place : gold) {
            Guess best = null;
            for (Guess guess : guesses) {
                boolean same = guess.span().equals(place.span());
                if (same || (best == null && guess.span().overlaps(place.span()))) {
                    best = guess;
                }
            }
            if (best != null) {
                touched++;
                right += best.span().equals(place.span()) ? 1 : 0;
                error(place, best);
            }
        }
        exact = exact.plus(new Counts(right, guesses.size(), gold.size()));
        overlapping = overlapping.plus(new Counts(touched, guesses.size(), gold.size()));
    }

    private void error(Gold place, Guess guess) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        if (latitude == null || longitude == null) {
            return;
        }
        Double guessedLatitude = guess.latitude();
        Double guessedLongitude = guess.longitude();
        if (guessedLatitude == null || guessedLongitude == null) {
            unplaced++;
            errors.add(FARTHEST);
        } else {
            errors.add(Distance.kilometres(latitude, longitude, guessedLatitude, guessedLongitude));
        }
    }

    /** Share of the recognised places that lie within 161 km of the truth. */
    double near() {
        return errors.stream().filter(e -> e <= NEAR).count() / (double) Math.max(1, errors.size());
    }

    private double mean() {
        return errors.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Area under the curve of the logarithm of the sorted errors, 0 (all right) to 1. */
    private double area() {
        return errors.stream().mapToDouble(e -> Math.log(1 + e)).average().orElse(0) / Math.log(1 + FARTHEST);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "exact %s%n  overlapping %s%n  of %d recognised and located: Acc@161 %.3f  mean error %.0f km  AUC %.3f  (%d without position)",
                exact,
                overlapping,
                errors.size(),
                near(),
                mean(),
                area(),
                unplaced);
    }
}
