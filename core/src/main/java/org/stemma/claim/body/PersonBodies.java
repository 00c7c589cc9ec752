package org.stemma.claim.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.value.ActorKind;

/** For which bodies persons speak, read from all that a case tells of each person. */
final class PersonBodies {
    /** A body and the words that tell of it. */
    record Found(KnownBodies.Known body, String description) {}

    private final Map<String, Found> bodies = new TreeMap<>();
    private final Map<String, String> actorOfName = new TreeMap<>();

    PersonBodies(Collection<Statement> statements, RoleReader roles) {
        Map<String, List<Attribution>> told = new TreeMap<>();
        for (Statement statement : statements) {
            for (Attribution link : statement.attribution()) {
                String actor = link.actor();
                if (actor != null) {
                    actorOfName.merge(Names.level(link.name()), actor, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
        for (Statement statement : statements) {
            for (Attribution link : statement.attribution()) {
                if (link.kind() == ActorKind.PERSON && link.description() != null) {
                    told.computeIfAbsent(key(link), k -> new ArrayList<>()).add(link);
                }
            }
        }
        told.forEach((key, links) -> find(links, roles).ifPresent(found -> bodies.put(key, found)));
    }

    /** The body that most descriptions give; of equals the first by key. Somebody who speaks for himself has none. */
    private static Optional<Found> find(List<Attribution> links, RoleReader roles) {
        Map<String, Integer> votes = new TreeMap<>();
        Map<String, Found> found = new TreeMap<>();
        links.sort(Comparator.comparing(Attribution::anchor));
        for (Attribution link : links) {
            String description = link.description() == null ? "" : link.description();
            roles.find(description, link.anchor()).ifPresent(body -> {
                votes.merge(body.key(), 1, Integer::sum);
                found.putIfAbsent(body.key(), new Found(body, description));
            });
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> found.get(entry.getKey()));
    }

    /** Under what a person is the same over the case: the actor where one is known, else the levelled name. */
    String key(Attribution link) {
        String name = Names.level(link.name());
        String actor = link.actor();
        return actorOfName.getOrDefault(name, actor == null ? name : actor);
    }

    /** The body for which this person speaks. */
    Optional<Found> find(Attribution link) {
        return Optional.ofNullable(bodies.get(key(link)));
    }
}
