package org.stemma.annotate.place;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Table;
import org.stemma.annotate.name.NameKey;

/**
 * Reads from an outlet's name and address where it may be at home: the place in "Harwick Daily News" or {@code
 * harwickdailynews.example}, the country of {@code .ie}. It is a hint for the choice among places of one name, never a
 * place by itself.
 */
public final class OutletPlaces {
    private static final Set<String> WORDS = new HashSet<>(Table.lines(OutletPlaces.class, "outlet-words.txt"));
    /** Country domains that are sold to anybody. */
    private static final Set<String> SOLD = Set.of(
            "tv", "me", "co", "io", "ai", "ly", "fm", "am", "to", "cc", "ws", "gg", "is", "it", "in", "us", "eu");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;

    private final Gazetteer gazetteer;

    /** A reader over this gazetteer. */
    public OutletPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Names of places in an outlet's name, or in the host of its address; sorted. */
    public Set<String> names(@Nullable String outlet, @Nullable String url) {
        Set<String> names = new TreeSet<>();
        if (outlet != null && outlet.indexOf(' ') > 0) {
            words(outlet).ifPresent(names::add);
        }
        for (String host : hosts(outlet, url)) {
            for (String label : labels(host)) {
                label(label).ifPresent(names::add);
            }
        }
        return names;
    }

    /** The country codes of the addresses; sorted. */
    public Set<String> countries(@Nullable String outlet, @Nullable String url) {
        Set<String> codes = new TreeSet<>();
        for (String host : hosts(outlet, url)) {
            String domain = host.substring(host.lastIndexOf('.') + 1);
            String code = domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT);
            if (!SOLD.contains(domain) && Countries.bundled().findByCode(code).isPresent()) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static List<String> hosts(@Nullable String outlet, @Nullable String url) {
        List<String> hosts = new ArrayList<>();
        if (outlet != null && outlet.indexOf('.') > 0 && outlet.indexOf(' ') < 0) {
            hosts.add(outlet.toLowerCase(Locale.ROOT));
        }
        if (url != null) {
            host(url).ifPresent(hosts::add);
        }
        return hosts;
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The parts of a host before its domain. */
    private static List<String> labels(String host) {
        List<String> labels = new ArrayList<>(List.of(host.split("\\.", -1)));
        labels.removeLast();
        labels.removeIf(label -> label.length() > LONGEST || label.isEmpty());
        return labels;
    }

    /** What is left of a name without the words that newspapers bear, if it is a place. */
    private Optional<String> words(String outlet) {
        List<String> left = new ArrayList<>(List.of(NameKey.plain(outlet).split(" ", -1)));
        int all = left.size();
        left.removeIf(WORDS::contains);
        String name = String.join(" ", left);
        return left.size() < all && isPlace(name) ? Optional.of(name) : Optional.empty();
    }

    /** A place with nothing but such words after it: the longest. */
    private Optional<String> label(String label) {
        String glued = label.startsWith("the") ? label.substring("the".length()) : label;
        String plain = glued.replace("-", "");
        for (int end = plain.length(); end >= SHORTEST; end--) {
            Optional<String> place = place(plain.substring(0, end));
            if (place.isPresent() && isWords(plain.substring(end))) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<String> place(String glued) {
        if (WORDS.contains(glued)) {
            return Optional.empty();
        }
        if (isPlace(glued)) {
            return Optional.of(glued);
        }
        for (int cut = 3; cut <= glued.length() - 3; cut++) {
            String spaced = glued.substring(0, cut) + " " + glued.substring(cut);
            if (isPlace(spaced)) {
                return Optional.of(spaced);
            }
        }
        return Optional.empty();
    }

    private boolean isPlace(String name) {
        return name.length() >= SHORTEST
                && gazetteer.find(name).stream().anyMatch(place -> place.kind() != PlaceKind.LANDMARK);
    }

    private static boolean isWords(String glued) {
        if (glued.isEmpty()) {
            return true;
        }
        for (int end = glued.length(); end >= 2; end--) {
            if (WORDS.contains(glued.substring(0, end)) && isWords(glued.substring(end))) {
                return true;
            }
        }
        return false;
    }
}
