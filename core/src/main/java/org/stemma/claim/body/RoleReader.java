package org.stemma.claim.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.Anchor;
import org.stemma.text.Words;
import org.stemma.value.ActorKind;

/** Reads from what a text tells of a speaker ("the head of the centre", "army spokesman") for which body he speaks. */
final class RoleReader {
    private static final Set<String> OWNERS = Set.of("its", "their");
    private static final Set<String> LINKS = Set.of("of", "for", "from", "at", "with");
    private static final Set<String> ENDS = Set.of("who", "which", "that", "whose", "where", "told", "said");

    private final KnownBodies known;

    RoleReader(KnownBodies known) {
        this.known = known;
    }

    /** What sort of role is told: {@code speaks}, {@code heads}, {@code own}, or nothing. */
    static String role(String description) {
        List<String> words = BodyWords.read(cut(description));
        for (String list : List.of("speaks", "own", "heads")) {
            if (BodyWords.has(list, words)) {
                return list;
            }
        }
        return "";
    }

    /** The body for which somebody so described speaks; nothing if the words do not tell. */
    Optional<KnownBodies.Known> find(String description, Anchor at) {
        List<String> words = BodyWords.read(cut(description));
        String role = role(description);
        if (words.isEmpty() || role.equals("own")) {
            return Optional.empty();
        }
        int place = role.isEmpty() ? -1 : lastOfRun(role, words);
        if (OWNERS.contains(words.getFirst()) && place > 0) {
            return known.findLast(at);
        }
        Optional<KnownBodies.Known> after = after(words, place, at);
        Optional<KnownBodies.Known> found =
                after.isPresent() || place <= 0 ? after : before(words.subList(0, place), words.get(place), at);
        return found.map(body -> asWritten(body, cut(description)));
    }

    /** A body that was made of words of the description is called by them in their order, as they are written. */
    private static KnownBodies.Known asWritten(KnownBodies.Known body, String description) {
        if (!body.name().equals("the " + KnownBodies.join(body.words()))) {
            return body;
        }
        Set<String> left = new TreeSet<>(body.words());
        StringBuilder name = new StringBuilder("the");
        Words written = Words.of(description);
        for (int i = 0; i < written.count(); i++) {
            for (String word : BodyWords.read(written.exact(i))) {
                if (left.remove(word)) {
                    name.append(' ').append(written.exact(i));
                }
            }
        }
        left.forEach(word -> name.append(' ').append(word));
        return new KnownBodies.Known(body.key(), name.toString(), body.kind(), body.words());
    }

    /** Where the first run of words of this role ends: in "sheriff's sergeant" at the second. */
    private static int lastOfRun(String role, List<String> words) {
        int place = BodyWords.find(role, words);
        while (place + 1 < words.size() && BodyWords.is(role, words.get(place + 1))) {
            place++;
        }
        return place;
    }

    /** The part up to the first sign or word after which something else is told; an opening role is never cut off. */
    private static String cut(String description) {
        int comma = description.indexOf(',');
        String head = comma > 0 && comma > description.length() / 4 ? description.substring(0, comma) : description;
        return head.strip();
    }

    private Optional<KnownBodies.Known> after(List<String> words, int place, Anchor at) {
        int link = place + 1;
        while (link < words.size() && !LINKS.contains(words.get(link)) && !startsBody(words, place, link)) {
            link++;
        }
        if (link >= words.size()) {
            return Optional.empty();
        }
        int end = link + 1;
        while (end < words.size() && !ENDS.contains(words.get(end))) {
            end++;
        }
        return body(words.subList(LINKS.contains(words.get(link)) ? link + 1 : link, end), at);
    }

    /** In "who heads the centre" the body follows the role without a preposition. */
    private static boolean startsBody(List<String> words, int place, int link) {
        return place > 0 && words.getFirst().equals("who") && link == place + 1;
    }

    private Optional<KnownBodies.Known> before(List<String> words, String role, Anchor at) {
        if (role.equals("minister")) {
            TreeSet<String> ministry = new TreeSet<>(BodyWords.telling(words));
            ministry.removeIf(word -> BodyWords.is("heads", word) || word.equals("prime"));
            if (!ministry.isEmpty() && !words.contains("prime")) {
                ministry.add("ministry");
                return Optional.of(found(ministry, at));
            }
            return Optional.empty();
        }
        return body(words, at);
    }

    private Optional<KnownBodies.Known> body(List<String> words, Anchor at) {
        TreeSet<String> telling = new TreeSet<>(BodyWords.telling(words));
        if (telling.size() > 1) {
            telling.removeIf(word -> BodyWords.is("heads", word) || BodyWords.is("speaks", word));
        }
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        Optional<KnownBodies.Known> body = known.find(telling, at);
        if (body.isPresent()) {
            return body;
        }
        if (telling.size() == 1 && BodyWords.is("generic", telling.first())) {
            return known.findLast(at);
        }
        return telling.stream().anyMatch(word -> BodyWords.is("bodies", word))
                ? Optional.of(found(telling, at))
                : Optional.empty();
    }

    private KnownBodies.Known found(Set<String> words, Anchor at) {
        return known.find(words, at)
                .orElseGet(() -> new KnownBodies.Known(
                        "body:" + KnownBodies.join(words),
                        "the " + KnownBodies.join(words),
                        ActorKind.ORGANIZATION,
                        words));
    }
}
