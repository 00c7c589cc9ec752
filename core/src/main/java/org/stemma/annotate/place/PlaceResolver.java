package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.name.NameKey;

/**
 * Chooses among the places of one name: places said to contain it first, then the company of the other places of the
 * case, and population last.
 */
public final class PlaceResolver {
    private static final int ROUNDS = 4;
    private static final String OUTLET = "outlet:";
    private static final int MOST_COUNTRIES = 3;
    /** Where English names are not romanised, a name that only sounds alike is another name. */
    private static final Set<String> SPELT_ONE_WAY = Set.of("US", "GB", "CA", "AU", "NZ", "IE");

    private static final long LARGE = 200_000;
    private static final double FAR = 500;
    private static final long TINY = 15_000;
    private static final int ENOUGH_COMPANY = 2;

    private final Gazetteer gazetteer;
    private final PlaceScorer scorer;

    /** A resolver over this gazetteer. */
    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.scorer = new PlaceScorer(gazetteer);
    }

    /**
     * A name to be placed.
     *
     * @param key tells the names of a case apart
     * @param names its spellings, the usual one first
     * @param weight how often it is named
     * @param kind list of the place word beside it: region, district, town, point; empty if there is none
     * @param within names of places said to contain it, once for each time
     */
    public record Query(String key, List<String> names, int weight, String kind, List<String> within) {
        public Query {
            names = List.copyOf(names);
            within = List.copyOf(within);
        }

        /** A place where an outlet of the case may be at home; it helps to place the others. */
        public static Query outlet(String name, int reports) {
            return new Query(OUTLET + name, List.of(name), reports, "", List.of());
        }

        /** Whether it stands for an outlet's home. */
        boolean isOutlet() {
            return key.startsWith(OUTLET);
        }
    }

    /** The place of each key that could be placed, sorted by key. The order of the queries does not matter. */
    public Map<String, Toponym> resolve(List<Query> queries) {
        Map<String, Query> sorted = new TreeMap<>();
        Map<String, List<Toponym>> options = new HashMap<>();
        for (Query query : queries) {
            sorted.put(query.key(), query);
            options.put(query.key(), options(query));
        }
        sorted.values().stream()
                .filter(query -> options.getOrDefault(query.key(), List.of()).isEmpty())
                .forEach(query -> options.put(query.key(), alike(query, countries(options, sorted))));
        Map<String, Toponym> chosen = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Toponym> before = Map.copyOf(chosen);
            if (round == 1) {
                dropOutlets(options, sorted, before);
            }
            for (Query query : sorted.values()) {
                if (query.isOutlet() && round == 0) {
                    continue;
                }
                best(query, options.getOrDefault(query.key(), List.of()), before, sorted)
                        .ifPresent(place -> chosen.put(query.key(), place));
            }
        }
        Map<String, Toponym> settled = Map.copyOf(chosen);
        chosen.entrySet().removeIf(e -> {
            Query query = sorted.get(e.getKey());
            return query != null && isStray(query, e.getValue(), settled);
        });
        return chosen;
    }

    /**
     * Whether a small town is the only place of the case in its country and far from all others: more likely a place of
     * that name which the gazetteer lacks. Better no position than a wrong one.
     */
    private boolean isStray(Query query, Toponym place, Map<String, Toponym> chosen) {
        boolean small = place.kind().compareTo(PlaceKind.SEAT) >= 0
                && place.kind() != PlaceKind.LANDMARK
                && place.population() < LARGE;
        boolean held = query.within().stream()
                .anyMatch(name -> gazetteer.find(name).stream().anyMatch(c -> c.contains(place)));
        List<Toponym> others = chosen.entrySet().stream()
                .filter(e -> !e.getKey().equals(query.key()))
                .map(Map.Entry::getValue)
                .filter(p -> p.kind() != PlaceKind.LANDMARK && !p.equals(place))
                .toList();
        return small
                && !held
                && (others.size() >= ENOUGH_COMPANY || place.population() < TINY)
                && others.stream().noneMatch(p -> p.country().equals(place.country()))
                && others.stream().noneMatch(p -> p.distance(place) < FAR);
    }

    private List<Toponym> options(Query query) {
        List<Toponym> options = new ArrayList<>();
        for (String name : query.names()) {
            gazetteer.find(name).forEach(place -> add(options, place));
        }
        if (query.kind().equals("region") && options.stream().noneMatch(p -> p.kind() == PlaceKind.REGION)) {
            List.copyOf(options).forEach(place -> place.asRegion().ifPresent(region -> add(options, region)));
        }
        return options;
    }

    /** The countries that play a part in the case, the most named first: those named, or with places that only they have. */
    private static List<String> countries(Map<String, List<Toponym>> options, Map<String, Query> queries) {
        Map<String, Integer> weights = new TreeMap<>();
        options.forEach((key, places) -> {
            List<String> codes =
                    places.stream().map(Toponym::country).distinct().toList();
            Query query = queries.get(key);
            if (query != null
                    && !query.isOutlet()
                    && codes.size() == 1
                    && !codes.getFirst().isEmpty()) {
                weights.merge(codes.getFirst(), query.weight(), Integer::sum);
            }
        });
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String plain(Query query) {
        return NameKey.plain(query.names().getFirst());
    }

    /**
     * Where an outlet is at home says nothing about a case that plays in another country, nor more of a place than that
     * the case names it.
     */
    private static void dropOutlets(
            Map<String, List<Toponym>> options, Map<String, Query> queries, Map<String, Toponym> chosen) {
        Set<String> named = queries.values().stream()
                .filter(query -> !query.isOutlet())
                .map(PlaceResolver::plain)
                .collect(Collectors.toSet());
        Map<String, Integer> counts = new TreeMap<>();
        chosen.values().stream()
                .filter(place -> !place.country().isEmpty())
                .forEach(place -> counts.merge(place.country(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        queries.values().stream().filter(Query::isOutlet).forEach(query -> {
            List<Toponym> kept = options.getOrDefault(query.key(), List.of()).stream()
                    .filter(place -> !named.contains(plain(query)) && counts.getOrDefault(place.country(), 0) == most)
                    .toList();
            options.put(query.key(), kept);
        });
    }

    private List<Toponym> alike(Query query, List<String> countries) {
        List<Toponym> places = new ArrayList<>();
        List<String> romanised = countries.stream()
                .filter(code -> !SPELT_ONE_WAY.contains(code))
                .limit(MOST_COUNTRIES)
                .toList();
        for (String country : query.isOutlet() ? List.<String>of() : romanised) {
            for (String name : query.names()) {
                for (Toponym place : gazetteer.findAlike(name, country)) {
                    add(places, place);
                    gazetteer.find(place.name()).stream()
                            .filter(region -> region.kind() == PlaceKind.REGION && region.contains(place))
                            .forEach(region -> add(places, region));
                }
            }
        }
        return places;
    }

    private static void add(List<Toponym> places, Toponym place) {
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    private Optional<Toponym> best(
            Query query, List<Toponym> options, Map<String, Toponym> chosen, Map<String, Query> queries) {
        @Nullable Toponym best = null;
        double highest = 0;
        for (Toponym option : options) {
            double score = scorer.score(query, option, chosen, queries);
            if (best == null || score > highest) {
                best = option;
                highest = score;
            }
        }
        return Optional.ofNullable(best);
    }
}
