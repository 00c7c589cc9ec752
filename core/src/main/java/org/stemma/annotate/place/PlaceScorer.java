package org.stemma.annotate.place;

import java.util.List;
import java.util.Map;
import org.stemma.annotate.name.NameKey;
import org.stemma.annotate.place.PlaceResolver.Query;

/** How well a place fits a name: what is said to contain it, its size and kind, and the company of the case's other places. */
final class PlaceScorer {
    private static final double CONTAINED = 6;
    private static final double KIND = 3;
    private static final double SAME_COUNTRY = 2;
    private static final double SAME_REGION = 1.5;
    private static final double NEAR = 2;
    private static final double NEAR_KILOMETRES = 150;
    private static final double REGION_SIZE = 500_000_000;
    private static final double REGION_BESIDE_CAPITAL = 5_000_000;
    private static final double SHARED_NAME = 1_000;
    private static final long LARGE = 200_000;
    private static final double PER_TENFOLD = 0.4;

    private final Gazetteer gazetteer;

    PlaceScorer(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** How well an option fits; the higher the better. Only the order of scores means something. */
    double score(Query query, Toponym option, Map<String, Toponym> chosen, Map<String, Query> queries) {
        double score = PER_TENFOLD * Math.log10(1.0 + size(query, option)) + kind(query.kind(), option);
        score += CONTAINED * contained(query, option);
        return score + company(query, option, chosen, queries);
    }

    /** Population, or what stands for it where the area has none in the gazetteer. An outlet's town may be any. */
    private double size(Query query, Toponym place) {
        if (query.isOutlet()) {
            return Math.min(LARGE, place.population());
        }
        return switch (place.kind()) {
            case COUNTRY -> 100_000_000_000.0;
            case REGION -> regionSize(query, place);
            case DISTRICT -> query.names().contains(place.name()) ? 100_000.0 : 2_000.0;
            case CAPITAL -> 100.0 * place.population() + 1000;
            case SEAT -> 3.0 * place.population() + 1000;
            case LANDMARK -> 10_000_000.0;
            case TOWN, QUARTER -> (double) place.population();
        };
    }

    /** Of the areas said to contain the name, the share that contain this place. */
    private double contained(Query query, Toponym option) {
        int areas = 0;
        int right = 0;
        for (String container : query.within()) {
            List<Toponym> readings = gazetteer.find(container).stream()
                    .filter(c -> c.kind().compareTo(PlaceKind.DISTRICT) <= 0)
                    .toList();
            areas += readings.isEmpty() ? 0 : 1;
            right += readings.stream().anyMatch(c -> c.contains(option)) ? 1 : 0;
        }
        return areas == 0 ? 0 : (double) right / areas;
    }

    /** A region's own name means the region; a name that it shares with its seat means the town, if no word says more. */
    private double regionSize(Query query, Toponym region) {
        String own = NameKey.plain(region.name());
        boolean named = query.names().stream().map(NameKey::plain).anyMatch(own::equals);
        if (!named && !query.kind().equals("region")) {
            return SHARED_NAME;
        }
        return isCapital(query) ? REGION_BESIDE_CAPITAL : REGION_SIZE;
    }

    private boolean isCapital(Query query) {
        return gazetteer.find(query.names().getFirst()).stream().anyMatch(p -> p.kind() == PlaceKind.CAPITAL);
    }

    private static double kind(String kind, Toponym option) {
        boolean fits = switch (kind) {
            case "region" -> option.kind() == PlaceKind.REGION;
            case "district" -> option.kind() == PlaceKind.DISTRICT || option.kind() == PlaceKind.REGION;
            case "town" -> option.kind().compareTo(PlaceKind.CAPITAL) >= 0 && option.kind() != PlaceKind.LANDMARK;
            default -> false;
        };
        return fits ? KIND : 0;
    }

    private double company(Query query, Toponym option, Map<String, Toponym> chosen, Map<String, Query> queries) {
        double country = 0;
        double region = 0;
        double near = 0;
        double all = 0;
        for (Map.Entry<String, Toponym> other : chosen.entrySet()) {
            Query asked = queries.get(other.getKey());
            if (asked == null || other.getKey().equals(query.key()) || sameName(query, asked)) {
                continue;
            }
            Toponym place = other.getValue();
            if (place.reference().equals(option.reference())) {
                continue; // "Harwick" and "Harwick City" are no company for each other
            }
            double weight = Math.sqrt(asked.weight());
            all += weight;
            if (place.country().equals(option.country()) && !option.country().isEmpty()) {
                country += weight;
                if (place.region().equals(option.region()) && !option.region().isEmpty()) {
                    region += weight;
                }
            }
            if (place.kind() != PlaceKind.COUNTRY) {
                near = Math.max(near, Math.exp(-place.distance(option) / NEAR_KILOMETRES));
            }
        }
        return all == 0 ? 0 : SAME_COUNTRY * country / all + SAME_REGION * region / all + NEAR * near;
    }

    private static boolean sameName(Query first, Query second) {
        return first.names().getFirst().equals(second.names().getFirst());
    }
}
