package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.annotate.Mention;
import org.stemma.annotate.Sentence;
import org.stemma.report.Report;
import org.stemma.text.Anchor;
import org.stemma.value.Actor;
import org.stemma.value.Place;

/**
 * Reads on which side an actor stands, where the text itself says so: "X, backed by Y", "Y-backed X", "pro-Y X". It
 * draws no conclusion from what the actor does.
 */
public final class SideReader {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, List<Anchor>>> found = new TreeMap<>();

    /** A reader for the actors and places of a case. */
    public SideReader(List<Actor> actors, List<Place> places) {
        places.forEach(place -> names.put(place.id(), place.name()));
        actors.forEach(actor -> names.put(actor.id(), actor.name()));
    }

    /** Reads a report's sentences with its mentions. */
    public void read(Report report, List<Sentence> sentences, List<Mention> mentions) {
        for (Sentence sentence : sentences) {
            List<Mention> inside = mentions.stream()
                    .filter(m -> sentence.span().contains(m.anchor().span()))
                    .toList();
            for (Mention mention : inside) {
                String actor = mention.actor();
                if (actor != null) {
                    new SideCues(sentence, inside, names)
                            .find(mention)
                            .forEach(side -> found.computeIfAbsent(actor, k -> new TreeMap<>())
                                    .computeIfAbsent(side.value(), k -> new ArrayList<>())
                                    .add(report.anchor(side.span())));
                }
            }
        }
    }

    /** The actors, each with the side that the reports give it most often; among equals the first by the alphabet. */
    public List<Actor> settle(List<Actor> actors) {
        return actors.stream().map(this::settle).toList();
    }

    private Actor settle(Actor actor) {
        return found.getOrDefault(actor.id(), Map.of()).entrySet().stream()
                .max(Comparator.<Map.Entry<String, List<Anchor>>>comparingInt(
                                side -> side.getValue().size())
                        .thenComparing(
                                Map.Entry.<String, List<Anchor>>comparingByKey().reversed()))
                .map(side -> actor.on(
                        side.getKey(), side.getValue().stream().sorted().toList()))
                .orElse(actor);
    }
}
