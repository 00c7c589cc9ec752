package org.stemma.app.draw;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.app.draw.FigureView.Bar;
import org.stemma.app.reading.Counted;
import org.stemma.app.reading.PageIndex;
import org.stemma.app.reading.Shown;
import org.stemma.app.reading.Words;
import org.stemma.claim.Origin;
import org.stemma.conflict.Figure;
import org.stemma.report.Report;
import org.stemma.statement.Statement;
import org.stemma.value.Bound;
import org.stemma.value.Place;
import org.stemma.value.Quantity;

/** Draws figures: every statement's range on the figure's own scale; figures that one conflict is about share theirs. */
public final class FigureDrawer {
    private static final double LOGARITHMIC_FROM = 50;
    private final PageIndex index;

    /** Prepares to draw a dossier. */
    public FigureDrawer(PageIndex index) {
        this.index = index;
    }

    /** Draws it. */
    public List<FigureView> draw() {
        Map<String, List<Figure>> together = index.dossier().figures().stream()
                .sorted(Comparator.comparing((Figure f) -> f.conflict() == null)
                        .thenComparingInt(f -> -f.statements().size())
                        .thenComparing(Figure::id))
                .collect(Collectors.groupingBy(
                        f -> Objects.requireNonNullElse(f.conflict(), f.id()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return together.values().stream().flatMap(this::views).toList();
    }

    private Stream<FigureView> views(List<Figure> figures) {
        Scale scale = Scale.of(figures.stream()
                .flatMap(f -> told(f).stream())
                .flatMap(t -> Stream.of(t.quantity().low(), t.quantity().high()))
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .toList());
        return figures.stream().map(f -> view(f, scale));
    }

    private record Told(Statement statement, Quantity quantity) {}

    private List<Told> told(Figure figure) {
        return index.listStatements(figure.statements()).stream()
                .flatMap(s -> pick(s, figure).map(q -> new Told(s, q)).stream())
                .sorted(Comparator.comparing(t -> index.tagOf(t.statement().report())))
                .toList();
    }

    private FigureView view(Figure figure, Scale scale) {
        List<Bar> bars = told(figure).stream().map(t -> bar(t, scale)).toList();
        String conflict = figure.conflict();
        String place = figure.place();
        return new FigureView(
                index.dom(figure.id()),
                Counted.many(figure.counted(), figure.measure()),
                place == null ? "" : index.findPlace(place).map(Place::name).orElse(""),
                Words.range(figure.low(), figure.high()),
                conflict == null ? "" : index.dom(conflict),
                scale.words(),
                figure.conventions(),
                bars);
    }

    /** The quantity of a statement that a figure is made of: of the same measure and thing counted, else of the same thing. */
    private static Optional<Quantity> pick(Statement statement, Figure figure) {
        return statement.quantities().stream()
                .min(Comparator.comparing((Quantity q) -> !figure.measure().equals(q.measure()))
                        .thenComparing(q -> !figure.counted().equals(q.counted())));
    }

    private Bar bar(Told told, Scale scale) {
        Quantity q = told.quantity();
        Statement s = told.statement();
        double low = q.low() == null ? 0 : scale.x(q.low());
        double high = q.high() == null ? 1000 : scale.x(q.high());
        Optional<Report> report = index.findReport(s.report());
        List<Origin> origins = index.listOrigins(s.id());
        return new Bar(
                index.dom(s.id()),
                index.tagOf(s.report()) + " "
                        + report.map(index::outletOf)
                                .map(o -> Shown.clip(o, 26))
                                .orElse(""),
                report.map(Report::published).map(Words::shortDay).orElse("date unknown"),
                origins.isEmpty() ? Words.chain(s) : index.nameOf(origins.getFirst()),
                words(q),
                low,
                Math.max(5, Decimals.round(high - low)),
                q.low() == null,
                q.high() == null,
                q.bound() == Bound.VAGUE || q.bound() == Bound.ABOUT);
    }

    private static String words(Quantity q) {
        return switch (q.bound()) {
            case ABOUT -> "about " + Words.range(q.low(), q.high());
            case VAGUE -> "“" + q.anchor().exact() + "”";
            case AT_LEAST -> "at least " + Words.number(Objects.requireNonNull(q.low()));
            default -> Words.range(q.low(), q.high());
        };
    }

    private record Scale(double low, double high, boolean logarithmic) {
        static Scale of(List<Double> values) {
            double low = values.stream().mapToDouble(v -> v).min().orElse(0);
            double high = values.stream().mapToDouble(v -> v).max().orElse(1);
            boolean logarithmic = low > 0 && high / low >= LOGARITHMIC_FROM;
            double from = logarithmic ? low / 1.5 : Math.min(0, low);
            return new Scale(from, high > from ? high * 1.15 : from + 1, logarithmic);
        }

        double x(@Nullable BigDecimal value) {
            double v = value == null ? low : value.doubleValue();
            double part = logarithmic ? Math.log(v / low) / Math.log(high / low) : (v - low) / (high - low);
            return Decimals.round(1000 * Math.clamp(part, 0, 1));
        }

        String words() {
            return (logarithmic ? "logarithmic scale" : "scale") + " from "
                    + Words.number(BigDecimal.valueOf(Math.round(low))) + " to "
                    + Words.number(BigDecimal.valueOf(Math.round(high)));
        }
    }
}
