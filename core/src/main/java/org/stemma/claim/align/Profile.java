package org.stemma.claim.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.word.EventWords;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;
import org.stemma.value.TimeSpan;

/**
 * A statement in the form in which statements are compared.
 *
 * @param statement the statement
 * @param terms what it speaks of, with weights: roots of words, ids of actors and places, numbers
 * @param roles by role, the actors, places or roots of words that fill it
 * @param places ids of all places named in it
 * @param focus the place it is about
 * @param types event types that it may tell of
 * @param tells whether it tells that its event happened, and does not only speak of it
 * @param time when it happened; null if it is not told, or told only of something inside the statement
 * @param labels for each term, the words that stand for it in the report
 * @param people what is told of the people who take part
 * @param phrases for each term, where the head of its noun phrase stands in the report; a term outside of any stands for itself
 * @param meaning what its verb or noun may name, with what stands beside it
 * @param cast who does it and to whom it is done
 * @param sourceTalk whether its words are about a source and not about the event
 */
public record Profile(
        Statement statement,
        Map<String, Double> terms,
        Map<Role, Set<String>> roles,
        Set<String> places,
        Focus focus,
        Set<String> types,
        boolean tells,
        @Nullable TimeSpan time,
        Map<String, String> labels,
        People people,
        Map<String, Integer> phrases,
        EventWords.Meaning meaning,
        Cast cast,
        boolean sourceTalk) {
    public Profile {
        terms = new TreeMap<>(terms);
        roles = Map.copyOf(roles);
        places = new TreeSet<>(places);
        labels = Map.copyOf(labels);
        phrases = Map.copyOf(phrases);
        types = new TreeSet<>(types);
    }

    /** What fills this role; empty if nothing does. */
    public Set<String> role(Role role) {
        return roles.getOrDefault(role, Set.of());
    }

    /** The terms of the greatest weight, heaviest first. */
    public List<String> heaviest(int count) {
        return terms.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
