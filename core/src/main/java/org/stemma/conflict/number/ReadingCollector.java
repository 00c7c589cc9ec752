package org.stemma.conflict.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.claim.ClaimGroup;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;
import org.stemma.value.Quantity;
import org.stemma.value.QuantityKind;
import org.stemma.value.TimeSpan;

/** Collects the countable numbers of all statements. A number in two statements counts for the shorter one. */
public final class ReadingCollector {
    private static final Pattern MORE = Pattern.compile("\\s++(?:others?|more|additional)\\b");
    /** Ends the group of a number that stands beside another one. */
    public static final String REST = " besides";

    private final CaseView view;

    public ReadingCollector(CaseView view) {
        this.view = view;
    }

    /** The readings, sorted by position. */
    public List<Reading> collect(List<ClaimGroup> groups) {
        List<Reading> readings = new ArrayList<>();
        PassageTimes passages = new PassageTimes(groups, view);
        for (ClaimGroup group : groups) {
            for (Statement statement : group.statements()) {
                for (Quantity quantity : statement.quantities()) {
                    readings.add(reading(group, statement, quantity, passages));
                }
            }
        }
        readings.sort(Comparator.comparing((Reading r) -> r.quantity().anchor())
                .thenComparingInt(r -> r.statement().anchor().span().length())
                .thenComparing(r -> r.statement().id()));
        Set<String> seen = new TreeSet<>();
        readings.removeIf(reading ->
                !seen.add(reading.report() + ":" + reading.quantity().anchor().begin()));
        return readings;
    }

    private Reading reading(ClaimGroup group, Statement statement, Quantity quantity, PassageTimes passages) {
        TimeSpan time = view.time(statement);
        Optional<UnitScale.Scale> scale =
                UnitScale.find(quantity.kind() == QuantityKind.COUNT ? null : quantity.counted());
        Optional<DimensionReader.Dimension> dimension = scale.filter(s -> quantity.kind() == QuantityKind.DISTANCE)
                .flatMap(s -> DimensionReader.find(quantity, statement));
        boolean measured = dimension.isPresent() || quantity.kind() != QuantityKind.DISTANCE;
        String counted =
                scale.filter(s -> measured).map(UnitScale.Scale::measured).orElse(group(quantity));
        return new Reading(
                statement,
                group.id(),
                scale.filter(s -> measured)
                        .map(s -> UnitScale.scaled(quantity, s))
                        .orElse(quantity),
                dimension.map(DimensionReader.Dimension::thing).orElse(counted)
                        + (isRest(quantity, statement) ? REST : ""),
                dimension
                        .map(DimensionReader.Dimension::name)
                        .orElse(quantity.kind() == QuantityKind.COUNT ? measure(quantity, statement) : Reading.COUNTED),
                places(statement),
                time == null ? passages.before(statement) : time,
                view.published(statement.report()),
                ScopeWords.countsMore(statement));
    }

    /** "20 others", "three more": a part that stands beside another number, not the whole. */
    private static boolean isRest(Quantity quantity, Statement statement) {
        int after = quantity.anchor().end() - statement.anchor().begin();
        String text = statement.anchor().exact();
        return after > 0
                && after <= text.length()
                && MORE.matcher(text).region(after, text.length()).lookingAt();
    }

    /** What is counted; sums, lengths and shares by their kind and unit. */
    private static String group(Quantity quantity) {
        return quantity.kind() == QuantityKind.COUNT
                ? CountedGroups.of(quantity.counted())
                : quantity.kind().label() + " " + (quantity.counted() == null ? "" : quantity.counted());
    }

    private static String measure(Quantity quantity, Statement statement) {
        String measure = quantity.measure();
        String type = statement.type();
        if (measure == null && type != null && (type.startsWith("casualty.") || type.startsWith("displacement."))) {
            measure = type.substring(type.indexOf('.') + 1);
        }
        return measure == null ? Reading.COUNTED : canonical(measure);
    }

    /** One word for one measure. */
    private static String canonical(String measure) {
        return switch (measure) {
            case "died", "dead", "murdered" -> "killed";
            case "wounded", "hurt" -> "injured";
            default -> measure;
        };
    }

    private Set<String> places(Statement statement) {
        Set<String> places = new TreeSet<>();
        for (Argument argument : statement.arguments()) {
            if (argument.place() != null && argument.role() == Role.PLACE) {
                places.add(argument.place());
            }
        }
        return places.isEmpty() ? view.placesIn(statement.anchor()) : places;
    }
}
