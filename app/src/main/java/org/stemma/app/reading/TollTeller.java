package org.stemma.app.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.app.reading.HeadView.Fact;
import org.stemma.claim.Claim;
import org.stemma.conflict.Figure;
import org.stemma.conflict.event.Event;

/**
 * Tells what the main event cost. A case about a release also tells of those who were killed in other years; so a toll stands in
 * the head only where the main event is of a sort that kills, or its own claims tell the number.
 */
final class TollTeller {
    private static final Set<String> FAMILIES = Set.of("Casualty", "Accident", "Disaster");
    private static final Set<String> TYPES = Set.of(
            "conflict.attack",
            "conflict.strike",
            "conflict.clash",
            "conflict.explosion",
            "conflict.shooting",
            "crime.murder",
            "crime.assault");
    private final PageIndex index;

    TollTeller(PageIndex index) {
        this.index = index;
    }

    /** The toll, if the dossier has one and it is the main event's. */
    Optional<Fact> find() {
        List<Figure> tolls =
                index.dossier().figures().stream().filter(this::isMain).toList();
        String conflict = tolls.stream()
                .map(Figure::conflict)
                .filter(Objects::nonNull)
                .map(index::dom)
                .findFirst()
                .orElse("");
        List<String> told = tolls.stream()
                .map(f -> Counted.told(f.low(), f.high(), f.counted(), f.measure()))
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Fact("Toll", told, ", ", "", conflict));
    }

    private boolean isMain(Figure figure) {
        return index.dossier().events().stream()
                .filter(event -> event.id().equals(figure.event()))
                .anyMatch(event -> kills(event.type()) || tells(event, figure));
    }

    private static boolean kills(@Nullable String type) {
        return type != null && (TYPES.contains(type) || FAMILIES.contains(Words.family(type)));
    }

    private boolean tells(Event event, Figure figure) {
        Set<String> told = new HashSet<>(figure.statements());
        return event.claims().stream()
                .flatMap(id -> index.findClaim(id).stream())
                .map(Claim::statements)
                .flatMap(List::stream)
                .collect(Collectors.toSet())
                .stream()
                .anyMatch(told::contains);
    }
}
