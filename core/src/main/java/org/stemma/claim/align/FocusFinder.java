package org.stemma.claim.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Mention;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.Statement;
import org.stemma.text.Span;

/**
 * Finds the place that a statement is about: a place that something is done to, else the place where, else the narrowest
 * place in its words. "The town", "the last stronghold" mean the report's main town where the statement names no other.
 */
final class FocusFinder {
    private static final Set<String> PLACE_NOUNS = Set.of(
            "town",
            "city",
            "village",
            "stronghold",
            "bastion",
            "hub",
            "centre",
            "center",
            "capital",
            "port",
            "district",
            "neighbourhood",
            "neighborhood");
    private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}]+");
    /** "In which nine people died" is told of what stands before it, which may be long ago and elsewhere. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:(?:in|of|during|after) (?:which|whom)|where|when|whose)\\b", Pattern.CASE_INSENSITIVE);

    private static final double MAIN_SHARE = 0.35;
    /** A headline's word for it counts as much as so many mentions. */
    private static final int TITLE = 2;

    private final Places places;
    private final TypeReader types;
    private final Map<String, AnnotatedReport> reports = new HashMap<>();
    private final Map<String, String> mainTown = new HashMap<>();

    FocusFinder(AnnotatedCase annotated, Places places, TypeReader types) {
        this.places = places;
        this.types = types;
        for (AnnotatedReport report : annotated.reports()) {
            reports.put(report.report().id(), report);
            String town = mainTown(report);
            if (town != null) {
                mainTown.put(report.report().id(), town);
            }
        }
    }

    /** The town that the report names most, if it is clearly its main one. */
    private @Nullable String mainTown(AnnotatedReport report) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : report.mentions()) {
            String place = mention.place();
            if (place != null && !places.isWide(place)) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        String title = report.report().title();
        if (title != null) {
            counts.replaceAll((id, count) -> title.contains(places.name(id)) ? count + TITLE : count);
        }
        int all = counts.values().stream().mapToInt(i -> i).sum();
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .filter(entry -> entry.getValue() >= 2 && entry.getValue() >= MAIN_SHARE * all)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    Focus find(Statement statement, List<Span> nested) {
        for (Role role : List.of(Role.PATIENT, Role.PLACE)) {
            Set<String> named = towns(named(statement, role));
            if (!named.isEmpty()) {
                return new Focus(named, false, false);
            }
        }
        Set<String> inside = placesIn(statement);
        Set<String> towns = towns(inside);
        if (!towns.isEmpty()) {
            return new Focus(towns, towns.size() > 1, false);
        }
        String town = mainTown.get(statement.report());
        if (town != null
                && !ELSEWHERE.matcher(statement.anchor().exact()).lookingAt()
                && (speaksOfAPlace(statement) || (inside.isEmpty() && happensOnce(statement, nested)))) {
            return new Focus(Set.of(town), false, true);
        }
        return inside.isEmpty() ? Focus.NONE : new Focus(places.narrowest(inside), true, false);
    }

    /** Whether it tells of an event that a report of one town need not place. Front lines move in many places. */
    private boolean happensOnce(Statement statement, List<Span> nested) {
        return types.types(statement, nested).stream()
                .anyMatch(type -> EventIdentity.strength(type) == EventIdentity.Strength.STRONG
                        && !type.startsWith("territory."));
    }

    private Set<String> named(Statement statement, Role role) {
        Set<String> named = new TreeSet<>();
        for (Argument argument : statement.arguments()) {
            if (argument.role() == role && argument.place() != null) {
                Set<String> heads = heads(argument, statement);
                named.addAll(heads.isEmpty() ? Set.of(argument.place()) : heads);
            }
        }
        return named;
    }

    /** "Velmora's twin town of Tarkin" is Tarkin: the places in the phrase that own nothing, where another one does. */
    private Set<String> heads(Argument argument, Statement statement) {
        AnnotatedReport report = reports.get(statement.report());
        Set<String> heads = new TreeSet<>();
        boolean owned = false;
        if (report != null) {
            String text = report.report().text();
            for (Mention mention : report.mentions()) {
                if (mention.place() != null
                        && argument.anchor().span().contains(mention.anchor().span())) {
                    int end = mention.anchor().end();
                    boolean owner = text.startsWith("'s", end) || text.startsWith("’s", end);
                    owned |= owner;
                    if (!owner) {
                        heads.add(mention.place());
                    }
                }
            }
        }
        return owned ? heads : Set.of();
    }

    private Set<String> towns(Set<String> ids) {
        Set<String> narrow = new TreeSet<>();
        places.narrowest(ids).stream().filter(id -> !places.isWide(id)).forEach(narrow::add);
        return narrow;
    }

    /** Ids of the places named in the statement's words. */
    Set<String> placesIn(Statement statement) {
        Set<String> found = new HashSet<>();
        for (Argument argument : statement.arguments()) {
            if (argument.place() != null) {
                found.add(argument.place());
            }
        }
        AnnotatedReport report = reports.get(statement.report());
        if (report != null) {
            for (Mention mention : report.mentions()) {
                if (mention.place() != null
                        && statement.anchor().span().contains(mention.anchor().span())) {
                    found.add(mention.place());
                }
            }
        }
        return found;
    }

    private static boolean speaksOfAPlace(Statement statement) {
        for (String word : NOT_LETTER.split(statement.anchor().exact().toLowerCase(Locale.ROOT))) {
            if (PLACE_NOUNS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
