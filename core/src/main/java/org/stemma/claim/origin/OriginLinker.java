package org.stemma.claim.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.claim.align.TellingReader;
import org.stemma.claim.body.Body;
import org.stemma.lineage.Edge;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Passage;
import org.stemma.lineage.align.TextOverlap;
import org.stemma.stage.Matcher;
import org.stemma.statement.Quotation;
import org.stemma.statement.Statement;
import org.stemma.text.Anchor;

/**
 * Says whether two statements of one claim rest on one origin, and why: one body that speaks, one copied passage, one
 * speech, or media of one state. Looks at the two statements, their reports and the lineage only.
 */
final class OriginLinker implements Matcher<OriginVoice, String> {
    private static final double MOST = 0.6;
    private static final int SHORTEST_SPEECH = 5;
    private static final int LONG_COPY = 14;
    private static final double ALMOST_ALL = 0.75;

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
                .or(() -> mediaOfOneState(one, other));
    }

    private static Optional<String> sameVoice(OriginVoice one, OriginVoice other) {
        if (!one.key().equals(other.key())) {
            return Optional.empty();
        }
        String name = one.body().name();
        if (!one.signed() || !other.signed()) {
            return Optional.of(
                    one.body().kind() == Body.Kind.ITSELF
                            ? name + " tells both in its own voice."
                            : "Both are text of " + name + ".");
        }
        if (one.body().kind() == Body.Kind.UNNAMED) {
            return Optional.of("Both name " + name + " in one report.");
        }
        return Optional.of(
                one.name().equals(other.name())
                        ? "Both name " + one.name() + " as the speaker."
                        : "Both are the word of " + name + ".");
    }

    /** "State media" and the state's agency named beside it, or state media in general in two reports. */
    private static Optional<String> mediaOfOneState(OriginVoice one, OriginVoice other) {
        Body first = one.body();
        Body second = other.body();
        boolean both = first.kind() == Body.Kind.STATE_MEDIA && second.kind() == Body.Kind.STATE_MEDIA;
        if (!both || !first.mayShareStateWith(second)) {
            return Optional.empty();
        }
        boolean oneReport = one.report().id().equals(other.report().id());
        boolean general = oneReport
                ? first.isStateMediaInGeneral() || second.isStateMediaInGeneral()
                : first.isStateMediaInGeneral() && second.isStateMediaInGeneral();
        return general
                ? Optional.of("\"" + first.name() + "\" and \"" + second.name() + "\" are media of one state.")
                : Optional.empty();
    }

    private Optional<String> copied(OriginVoice one, OriginVoice other) {
        TextOverlap overlap = TextOverlap.of(one.words(), other.words());
        Optional<Edge> shared = edges
                .getOrDefault(pair(one.report().id(), other.report().id()), List.of())
                .stream()
                .filter(edge -> edge.passages().stream()
                        .anyMatch(passage -> covers(passage, one.statement()) && covers(passage, other.statement())))
                .findFirst();
        if (shared.isPresent() && (overlap.share() >= MOST || sameWords(one, other))) {
            return Optional.of(one.report().id() + " and "
                    + other.report().id() + " share this passage (edge "
                    + shared.get().id() + ").");
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
        if (!both || (isNamed(one) && isNamed(other))) {
            return Optional.empty();
        }
        TextOverlap overlap = TextOverlap.of(one.words(), other.words());
        return overlap.matched() >= SHORTEST_SPEECH && overlap.share() >= MOST
                ? Optional.of("Both quote the same words, \""
                        + one.statement().anchor().exact() + "\".")
                : Optional.empty();
    }

    private static boolean isNamed(OriginVoice voice) {
        return voice.body().kind() == Body.Kind.NAMED || voice.body().kind() == Body.Kind.STATE;
    }

    private static boolean isQuoted(Statement statement) {
        return statement.quotation() == Quotation.DIRECT || statement.quotation() == Quotation.MIXED;
    }
}
