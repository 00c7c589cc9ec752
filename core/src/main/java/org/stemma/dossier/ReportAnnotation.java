package org.stemma.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Mention;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;
import org.stemma.value.Place;
import org.stemma.value.Quantity;
import org.stemma.value.TimeMention;

/**
 * What was read from one report: a line of {@code stemma annotate}.
 *
 * @param report id of the report
 * @param sentences in order
 * @param mentions names, in order
 * @param times time expressions, in order
 * @param quantities numbers, in order
 * @param places the places that the report names or tells others by, with its own mentions only
 * @param statements in order
 */
public record ReportAnnotation(
        String report,
        List<Anchor> sentences,
        List<Mention> mentions,
        List<TimeMention> times,
        List<Quantity> quantities,
        List<Place> places,
        List<Statement> statements) {
    public ReportAnnotation {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        places = List.copyOf(places);
        statements = List.copyOf(statements);
    }

    /** The line for one report of a case. */
    public static ReportAnnotation of(AnnotatedReport annotated, List<Place> places, List<Statement> statements) {
        Set<String> pointedAt = new HashSet<>();
        Set<String> named = Stream.concat(annotated.mentions().stream(), annotated.relatives().stream())
                .map(Mention::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        places.stream()
                .filter(place -> named.contains(place.id()))
                .map(Place::relation)
                .filter(Objects::nonNull)
                .forEach(relation -> pointedAt.addAll(relation.of()));
        named.addAll(pointedAt);
        String id = annotated.report().id();
        return new ReportAnnotation(
                id,
                annotated.sentences().stream()
                        .map(sentence -> annotated.report().anchor(sentence.span()))
                        .toList(),
                annotated.mentions(),
                annotated.times(),
                annotated.quantities(),
                places.stream()
                        .filter(place -> named.contains(place.id()))
                        .map(place -> within(place, id))
                        .toList(),
                statements);
    }

    private static Place within(Place place, String report) {
        return new Place(
                place.id(),
                place.name(),
                place.aliases(),
                place.latitude(),
                place.longitude(),
                place.precision(),
                place.gazetteer(),
                place.relation(),
                place.mentions().stream()
                        .filter(mention -> mention.report().equals(report))
                        .toList());
    }
}
