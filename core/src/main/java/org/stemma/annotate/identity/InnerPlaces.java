package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.name.Candidate;
import org.stemma.annotate.name.NameKey;
import org.stemma.annotate.place.Gazetteer;
import org.stemma.annotate.place.PlaceKind;
import org.stemma.annotate.place.PlaceResolver.Query;
import org.stemma.annotate.place.Toponym;
import org.stemma.report.Report;
import org.stemma.text.Anchor;
import org.stemma.text.Span;

/**
 * Places inside the names of organizations, as in "Laurel County Jail". They count as places only where the case names
 * them by themselves too, or where they can be a country, region or county.
 */
final class InnerPlaces {
    private static final Set<PlaceKind> AREAS = Set.of(PlaceKind.COUNTRY, PlaceKind.REGION, PlaceKind.DISTRICT);

    private final List<Report> reports;
    private final Map<String, List<Anchor>> anchors = new TreeMap<>();
    private final Map<String, String> asked = new TreeMap<>();

    /** Adds to the queries what must be placed for them. */
    InnerPlaces(
            List<Report> reports,
            Gazetteer gazetteer,
            List<Candidate> candidates,
            List<NameGroup> groups,
            List<Query> queries) {
        this.reports = reports;
        candidates.stream().filter(c -> c.basis() == Candidate.Basis.BODY).forEach(this::read);
        Set<String> named = new TreeSet<>();
        for (Query query : queries) {
            query.names().forEach(name -> {
                named.add(NameKey.plain(name));
                asked.putIfAbsent(NameKey.plain(name), query.key());
            });
        }
        for (NameGroup group : groups) {
            boolean unknown = group.kind() == MentionKind.PLACE
                    && gazetteer.find(group.usual()).isEmpty();
            if (unknown || group.kind() == MentionKind.ORGANIZATION || group.kind() == MentionKind.OTHER) {
                group.members().forEach(this::read);
            }
        }
        anchors.keySet()
                .removeIf(name -> !named.contains(name)
                        && gazetteer.find(name).stream()
                                .noneMatch(p -> AREAS.contains(p.kind())
                                        && (p.kind() != PlaceKind.DISTRICT
                                                || NameKey.plain(p.name()).equals(name))));
        anchors.forEach((name, found) -> {
            if (asked.putIfAbsent(name, "inner:" + name) == null) {
                queries.add(new Query("inner:" + name, List.of(name), found.size(), "", List.of()));
            }
        });
    }

    private void read(Candidate member) {
        Span inner = member.inner();
        if (inner != null) {
            Anchor anchor = reports.get(member.report()).anchor(inner);
            anchors.computeIfAbsent(NameKey.plain(anchor.exact()), k -> new ArrayList<>())
                    .add(anchor);
        }
    }

    /** The anchors that could be placed, in order, each with its place. */
    Map<Anchor, Toponym> anchors(Map<String, Toponym> resolved) {
        Map<Anchor, Toponym> placed = new TreeMap<>();
        anchors.forEach((name, found) -> Optional.ofNullable(asked.get(name))
                .map(resolved::get)
                .ifPresent(place -> found.forEach(anchor -> placed.put(anchor, place))));
        return placed;
    }
}
