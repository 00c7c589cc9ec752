package org.stemma.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;

/** Splits a source's noun phrase into name, kind and description. Immutable. */
public final class SourceDescriber {
    private static final Set<String> TEXTS =
            Set.of("statement", "communique", "communiqu\u00e9", "declaration", "release");
    private static final Set<String> ISSUERS = Set.of("from", "by", "of");

    /** What stands before a name and tells nothing of who bears it. */
    private static final Set<String> BARE =
            Set.of("the", "a", "an", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.");

    private final Map<String, Actor> actors = new TreeMap<>();

    /** A describer that knows these actors. */
    public SourceDescriber(List<Actor> actors) {
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    /** What the noun phrase tells of the speaker, without looking at other sentences. */
    public Speaker describe(ReportReading reading, Source source) {
        SentenceTree tree = reading.trees().get(source.sentence());
        String head = tree.lemma(source.head());
        boolean plural = Set.of("NNS", "NNPS").contains(tree.tag(source.head()))
                || "they".equals(head)
                || tree.hasChild(source.head(), "conj");
        if (TEXTS.contains(head)) {
            Optional<Speaker> issuer = issuer(reading, tree, source, head);
            if (issuer.isPresent()) {
                return issuer.get();
            }
        }
        Optional<PhraseNames.Name> chosen = PhraseNames.find(reading, tree, source);
        if (chosen.isEmpty()) {
            return unnamed(reading, tree, source, head, plural);
        }
        PhraseNames.Name name = chosen.get();
        String exact = clean(name.span().of(reading.text()));
        ActorKind kind = kind(tree, source, name, exact);
        String told = description(reading.text(), source.span(), name.span());
        return new Speaker(settledName(name, exact), name.actor(), kind, told, head, plural, TEXTS.contains(head));
    }

    private String settledName(PhraseNames.Name name, String exact) {
        Actor actor = name.actor() == null ? null : actors.get(name.actor());
        return actor == null ? exact : actor.name();
    }

    private Optional<Speaker> issuer(ReportReading reading, SentenceTree tree, Source source, String head) {
        for (int child : tree.children(source.head())) {
            boolean from = tree.is(child, "nmod")
                    && tree.findChild(child, "case")
                            .map(tree::word)
                            .filter(ISSUERS::contains)
                            .isPresent();
            boolean possessive = tree.is(child, "nmod:poss") || tree.is(child, "compound");
            if ((from || possessive) && tree.isNominal(child)) {
                int first = tree.low(child) + (from ? 1 : 0);
                int last = possessive ? lastOfPossessive(tree, child) : tree.high(child);
                if (possessive && tree.low(source.head()) <= first && tree.is(child, "compound")) {
                    first = Math.max(tree.low(source.head()), firstWord(tree, source));
                }
                Source issuer = new Source(source.sentence(), child, tree.span(first, last));
                Speaker speaker = describe(reading, issuer);
                return Optional.of(new Speaker(
                        speaker.name(),
                        speaker.actor(),
                        speaker.kind(),
                        clean(source.span().of(reading.text())),
                        head,
                        false,
                        true));
            }
        }
        return Optional.empty();
    }

    private static int firstWord(SentenceTree tree, Source source) {
        int first = tree.low(source.head());
        return tree.word(first).equals("an") || tree.word(first).equals("a") ? first + 1 : first;
    }

    private static int lastOfPossessive(SentenceTree tree, int child) {
        int last = tree.high(child);
        return last > child && tree.tag(last).equals("POS") ? last - 1 : last;
    }

    private ActorKind kind(SentenceTree tree, Source source, PhraseNames.Name name, String exact) {
        Optional<ActorKind> outlet = SpeakerNouns.findOutlet(exact);
        Actor actor = name.actor() == null ? null : actors.get(name.actor());
        if (outlet.isPresent()) {
            return outlet.get();
        }
        if (actor != null) {
            return actor.kind();
        }
        Optional<ActorKind> noun = exact.indexOf(' ') < 0 ? SpeakerNouns.findKind(exact) : Optional.empty();
        if (noun.filter(k -> k != ActorKind.UNNAMED).isPresent()) {
            return noun.get();
        }
        if (name.person()) {
            return ActorKind.PERSON;
        }
        return byWords(tree, source).orElse(ActorKind.ORGANIZATION);
    }

    /** The first word from the end of the phrase's core that tells a kind. */
    private static Optional<ActorKind> byWords(SentenceTree tree, Source source) {
        Optional<ActorKind> found = Optional.empty();
        for (int i = 0; i < tree.size(); i++) {
            boolean inside = source.span().contains(tree.token(i).span());
            Optional<ActorKind> kind = inside ? SpeakerNouns.findKind(tree.lemma(i)) : Optional.empty();
            if (kind.isPresent() && kind.get() != ActorKind.UNNAMED && (found.isEmpty() || i <= source.head())) {
                found = kind;
            }
        }
        return found;
    }

    private static Speaker unnamed(
            ReportReading reading, SentenceTree tree, Source source, String head, boolean plural) {
        Optional<ActorKind> kind = core(tree, source).stream()
                .map(i -> SpeakerNouns.findKind(tree.lemma(i)))
                .flatMap(Optional::stream)
                .filter(k -> k == ActorKind.MONITOR)
                .findFirst()
                .or(() -> SpeakerNouns.findKind(head));
        ActorKind settled = kind.orElse(ActorKind.UNNAMED);
        String phrase = clean(source.span().of(reading.text()));
        if (settled == ActorKind.UNNAMED) {
            return new Speaker(phrase, null, settled, phrase, head, plural, TEXTS.contains(head));
        }
        List<Integer> core = core(tree, source);
        Span name = core.isEmpty() ? source.span() : tree.span(core.getFirst(), core.getLast());
        String told = description(reading.text(), source.span(), name);
        return new Speaker(clean(name.of(reading.text())), null, settled, told, head, plural, TEXTS.contains(head));
    }

    /** The phrase without what is apposed to it and without relative clauses. */
    private static List<Integer> core(SentenceTree tree, Source source) {
        List<Integer> core = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean inside = source.span().contains(tree.token(i).span());
            boolean ends = i > source.head()
                    && (tree.word(i).equals(",") || tree.tag(i).startsWith("W"));
            if (inside && ends) {
                break;
            }
            if (inside) {
                core.add(i);
            }
        }
        return core;
    }

    private static @Nullable String description(String text, Span phrase, Span name) {
        String before = clean(text.substring(phrase.begin(), Math.max(phrase.begin(), name.begin())));
        String after = clean(text.substring(Math.min(phrase.end(), name.end()), phrase.end()));
        boolean bare = BARE.contains(before.toLowerCase(Locale.ROOT));
        String told = ((bare ? "" : before) + " " + after).strip();
        return told.isEmpty() ? null : told;
    }

    private static String clean(String words) {
        String flat = words.replace('\u00a0', ' ').strip();
        int from = 0;
        int to = flat.length();
        while ((from < to && ",;:".indexOf(flat.charAt(from)) >= 0) || (from < to && flat.charAt(from) == ' ')) {
            from++;
        }
        if (flat.endsWith("'s") || flat.endsWith("\u2019s")) {
            to -= 2;
        }
        while (to > from && ",;: ".indexOf(flat.charAt(to - 1)) >= 0) {
            to--;
        }
        return flat.substring(from, to);
    }
}
