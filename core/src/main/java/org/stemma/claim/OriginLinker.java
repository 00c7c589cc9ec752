package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.claim.align.TellingReader;
import org.stemma.lineage.Edge;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Passage;
import org.stemma.lineage.align.TextOverlap;
import org.stemma.stage.Matcher;
import org.stemma.statement.Attribution;
import org.stemma.statement.Quotation;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;
import org.stemma.text.Words;
import org.stemma.value.ActorKind;

/**
 * Says whether two statements of one claim rest on one origin, and why: one voice, one copied passage, one speech, or an
 * organization and the person who speaks for it. Looks at the two statements, their reports and the lineage only.
 */
final class OriginLinker implements Matcher<OriginVoice, String> {
    private static final double MOST = 0.6;
    private static final int SHORTEST_SPEECH = 5;
    private static final int LONG_COPY = 14;
    private static final double ALMOST_ALL = 0.75;
    private static final int SHARED_NAME_WORDS = 2;

    private final Map<String, List<Edge>> edges = new TreeMap<>();

    OriginLinker(Lineage lineage) {
        for (Edge edge : lineage.edges()) {
            edges.computeIfAbsent(pair(edge.from(), edge.to()), k -> new ArrayList<>())
                    .add(edge);
        }
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "\n" + other : other + "\n" + one;
    }

    /** Why the two rest on one origin; nothing if they do not. */
    @Override
    public Optional<String> match(OriginVoice one, OriginVoice other) {
        return sameVoice(one, other)
                .or(() -> copied(one, other))
                .or(() -> oneSpeech(one, other))
                .or(() -> spokesperson(one, other));
    }

    private static Optional<String> sameVoice(OriginVoice one, OriginVoice other) {
        if (!one.key().equals(other.key())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (one.kind()) {
                    case NAMED -> "Both name " + one.name() + " as the speaker.";
                    case AGENCY -> "Both are text of " + one.name() + ".";
                    case UNNAMED -> "Both name " + one.name() + " in one report.";
                    case OWN -> one.name() + " tells both in its own voice.";
                });
    }

    private Optional<String> copied(OriginVoice one, OriginVoice other) {
        TextOverlap overlap = TextOverlap.of(one.words(), other.words());
        boolean alike = overlap.share() >= MOST || sameWords(one, other);
        for (Edge edge :
                edges.getOrDefault(pair(one.report().id(), other.report().id()), List.of())) {
            for (Passage passage : edge.passages()) {
                boolean covered = covers(passage, one.statement()) && covers(passage, other.statement());
                if (alike && covered) {
                    return Optional.of(one.report().id() + " and "
                            + other.report().id() + " share this passage (edge " + edge.id() + ").");
                }
            }
        }
        boolean strong = overlap.matched() >= LONG_COPY && overlap.share() >= ALMOST_ALL;
        return strong
                ? Optional.of(one.report().id() + " and " + other.report().id() + " tell it in the same "
                        + overlap.matched() + " words.")
                : Optional.empty();
    }

    /** Contents too short for stretches of words, for instance "to sail", are alike only if they are the same. */
    private static boolean sameWords(OriginVoice one, OriginVoice other) {
        return TellingReader.id(one.statement()).equals(TellingReader.id(other.statement()));
    }

    private static boolean covers(Passage passage, Statement statement) {
        return overlaps(passage.from(), statement.anchor()) || overlaps(passage.to(), statement.anchor());
    }

    private static boolean overlaps(Anchor passage, Anchor content) {
        int shared = Math.min(passage.end(), content.end()) - Math.max(passage.begin(), content.begin());
        return passage.report().equals(content.report()) && shared * 2 >= content.end() - content.begin();
    }

    private static Optional<String> oneSpeech(OriginVoice one, OriginVoice other) {
        boolean both = isQuoted(one.statement()) && isQuoted(other.statement());
        if (!both || (one.kind() == OriginVoice.Kind.NAMED && other.kind() == OriginVoice.Kind.NAMED)) {
            return Optional.empty();
        }
        TextOverlap overlap = TextOverlap.of(one.words(), other.words());
        return overlap.matched() >= SHORTEST_SPEECH && overlap.share() >= MOST
                ? Optional.of("Both quote the same words, \""
                        + one.statement().anchor().exact() + "\".")
                : Optional.empty();
    }

    private static boolean isQuoted(Statement statement) {
        return statement.quotation() == Quotation.DIRECT || statement.quotation() == Quotation.MIXED;
    }

    private static Optional<String> spokesperson(OriginVoice one, OriginVoice other) {
        return speaksFor(one, other).or(() -> speaksFor(other, one));
    }

    private static Optional<String> speaksFor(OriginVoice person, OriginVoice body) {
        if (person.statement().attribution().isEmpty()
                || body.statement().attribution().isEmpty()) {
            return Optional.empty();
        }
        Attribution speaker = person.statement().attribution().getFirst();
        Attribution organization = body.statement().attribution().getFirst();
        String description = speaker.description();
        boolean isBody = organization.kind() != ActorKind.PERSON && organization.kind() != ActorKind.UNNAMED;
        if (description == null || speaker.kind() != ActorKind.PERSON || !isBody) {
            return Optional.empty();
        }
        return isNamedIn(organization, description)
                ? Optional.of(speaker.name() + " is described as \"" + description + "\" and so speaks for "
                        + organization.name() + ".")
                : Optional.empty();
    }

    private static boolean isNamedIn(Attribution organization, String description) {
        Set<Integer> wanted = contentKeys(
                organization.name() + " " + (organization.description() == null ? "" : organization.description()));
        Set<Integer> found = contentKeys(description);
        long shared = wanted.stream().filter(found::contains).count();
        return shared >= SHARED_NAME_WORDS && shared >= MOST * Math.min(wanted.size(), found.size());
    }

    private static Set<Integer> contentKeys(String text) {
        Set<Integer> keys = new HashSet<>();
        Words words = Words.of(text);
        for (int i = 0; i < words.count(); i++) {
            if (words.end(i) - words.begin(i) > 3) {
                keys.add(words.key(i));
            }
        }
        return keys;
    }
}
