package org.stemma.claim.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.statement.Attribution;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;

/**
 * The bodies that a case names, and where. Finds the one that a phrase means: by its whole name, by a part of it ("the
 * centre"), or by a name that stands in the phrase. A part that several names have means the one named last before it.
 */
final class KnownBodies {
    private static final int REACH = 600;
    private static final int SHARED = 3;
    private static final double MOST = 0.75;
    private static final Set<ActorKind> NONE = Set.of(ActorKind.PERSON, ActorKind.UNNAMED);
    private static final Set<ActorKind> RELAYS = Set.of(ActorKind.MEDIA, ActorKind.AGENCY);

    /** A body by one of its names. */
    record Known(String key, String name, ActorKind kind, Set<String> words) {}

    private record Mention(int begin, Known body) {}

    private record Document(Anchor anchor, String noun, Known issuer) {}

    private final List<Known> known = new ArrayList<>();
    private final Map<String, List<Mention>> mentions = new TreeMap<>();
    private final Map<String, Known> byActor = new TreeMap<>();
    private final List<Document> documents = new ArrayList<>();

    KnownBodies(Collection<Statement> statements, Collection<Actor> actors) {
        actors.stream().filter(actor -> !NONE.contains(actor.kind())).forEach(this::add);
        for (Statement statement : statements) {
            statement.attribution().stream()
                    .filter(link -> !NONE.contains(link.kind()))
                    .forEach(link -> {
                        add(link);
                        document(link);
                    });
        }
        known.sort(Comparator.comparingInt((Known k) -> -k.words().size())
                .thenComparing(Known::key)
                .thenComparing(Known::name));
        mentions.values()
                .forEach(list -> list.sort(Comparator.comparingInt(Mention::begin)
                        .thenComparing(m -> m.body().key())));
    }

    private void add(Actor actor) {
        String key = "body:" + actor.id();
        Set<String> names = new TreeSet<>(actor.aliases());
        names.add(actor.name());
        for (String name : names) {
            Set<String> words = words(name);
            if (!words.isEmpty()) {
                known.add(new Known(key, actor.name(), actor.kind(), words));
            }
        }
        Known body = new Known(key, actor.name(), actor.kind(), words(actor.name()));
        byActor.put(actor.id(), body);
        actor.mentions().forEach(anchor -> mention(anchor, body));
    }

    private void add(Attribution link) {
        String actor = link.actor();
        Set<String> words = words(link.name());
        if (actor == null && !words.isEmpty()) {
            Known body =
                    findExact(words).orElseGet(() -> new Known("body:" + join(words), link.name(), link.kind(), words));
            if (!known.contains(body)) {
                known.add(body);
            }
            mention(link.anchor(), body);
        }
    }

    /** Notes whose a document is: "the army statement". */
    private void document(Attribution link) {
        List<String> phrase = BodyWords.read(link.anchor().exact());
        int at = BodyWords.find("document", phrase);
        if (at >= 0 && !RELAYS.contains(link.kind()) && !words(link.name()).contains(phrase.get(at))) {
            findExact(words(link.name()))
                    .or(() -> Optional.ofNullable(link.actor()).flatMap(this::findActor))
                    .ifPresent(issuer -> documents.add(new Document(link.anchor(), phrase.get(at), issuer)));
        }
    }

    /** Whose a document is that a report mentions without its issuer: the nearest of that sort in the same report. */
    Optional<Known> findIssuer(String noun, Anchor at) {
        return documents.stream()
                .filter(d -> d.anchor().report().equals(at.report()) && d.noun().equals(noun))
                .min(Comparator.comparingInt((Document d) -> Math.abs(d.anchor().begin() - at.begin()))
                        .thenComparing(d -> d.issuer().key()))
                .map(Document::issuer);
    }

    /** The longest name of a body, of two words or more, that stands whole among these words. */
    Optional<Known> findNamedIn(Set<String> words) {
        return known.stream()
                .filter(k -> !RELAYS.contains(k.kind()) && k.words().size() > 1 && words.containsAll(k.words()))
                .findFirst();
    }

    private void mention(Anchor anchor, Known body) {
        mentions.computeIfAbsent(anchor.report(), k -> new ArrayList<>()).add(new Mention(anchor.begin(), body));
    }

    static Set<String> words(String name) {
        return new TreeSet<>(BodyWords.telling(BodyWords.read(name)));
    }

    static String join(Set<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    Optional<Known> findActor(String id) {
        return Optional.ofNullable(byActor.get(id));
    }

    Optional<Known> findExact(Set<String> words) {
        return known.stream().filter(k -> k.words().equals(words)).findFirst();
    }

    /** The body that a phrase means at a place of a report; nothing if none is known or several could be meant. */
    Optional<Known> find(Set<String> words, Anchor at) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return findExact(words)
                .or(() -> findLonger(words, at))
                .or(() -> findWithin(words))
                .or(() -> findAlike(words));
    }

    /** The name that shares most words, where it shares most of its own; spellings of long names vary. */
    private Optional<Known> findAlike(Set<String> words) {
        return known.stream()
                .filter(k -> !RELAYS.contains(k.kind()))
                .filter(k -> shared(k, words) >= SHARED
                        && shared(k, words) >= MOST * Math.min(k.words().size(), words.size()))
                .max(Comparator.comparingInt(k -> shared(k, words)));
    }

    private static int shared(Known body, Set<String> words) {
        return (int) body.words().stream().filter(words::contains).count();
    }

    private Optional<Known> findLonger(Set<String> words, Anchor at) {
        Optional<Known> near = mentions.getOrDefault(at.report(), List.of()).stream()
                .filter(m -> m.begin() <= at.end() && isLonger(m.body(), words))
                .reduce((a, b) -> b)
                .map(Mention::body);
        if (near.isPresent()) {
            return near;
        }
        Set<String> keys = new HashSet<>();
        List<Known> longer = known.stream().filter(k -> isLonger(k, words)).toList();
        longer.forEach(k -> keys.add(k.key()));
        return keys.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
    }

    private static boolean isLonger(Known body, Set<String> words) {
        return !RELAYS.contains(body.kind())
                && body.words().size() > words.size()
                && body.words().containsAll(words);
    }

    /** The longest name that stands whole in the phrase. */
    private Optional<Known> findWithin(Set<String> words) {
        return known.stream()
                .filter(k -> !RELAYS.contains(k.kind()) && words.containsAll(k.words()))
                .findFirst();
    }

    /** Whom "its" means: the body named last, shortly before a place of a report. */
    Optional<Known> findLast(Anchor at) {
        return mentions.getOrDefault(at.report(), List.of()).stream()
                .filter(m -> m.begin() < at.begin() && m.begin() > at.begin() - REACH)
                .filter(m -> !RELAYS.contains(m.body().kind()))
                .reduce((a, b) -> b)
                .map(Mention::body);
    }
}
