package org.stemma.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;

/** Splits a source's noun phrase into name, kind and description. Immutable. */
public final class SourceDescriber {
    /** What stands beside a name and tells nothing of who bears it. */
    private static final Set<String> BARE = Set.of(
            "the",
            "a",
            "an",
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "dr",
            "dr.",
            "himself",
            "herself",
            "itself",
            "themselves");

    /** A name's acronym in brackets directly behind it. */
    private static final Pattern ACRONYM = Pattern.compile("^\\([A-Z]{2,10}\\),?\\s*");

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
        Optional<Speaker> body = Issuers.find(tree, source, issuer -> describe(reading, issuer))
                .map(issuer -> new Speaker(
                        issuer.name(),
                        issuer.actor(),
                        issuer.kind(),
                        clean(source.span().of(reading.text())),
                        head,
                        false,
                        Issuers.isText(head)));
        if (body.isPresent()) {
            return body.get();
        }
        Optional<PhraseNames.Name> chosen = PhraseNames.find(reading, tree, source);
        if (chosen.isEmpty()) {
            return unnamed(reading, tree, source, head, plural);
        }
        PhraseNames.Name name = chosen.get();
        String exact = clean(name.span().of(reading.text()));
        ActorKind kind = kind(tree, source, name, exact);
        String told = description(reading.text(), source.span(), name.span());
        return new Speaker(settledName(name, exact), name.actor(), kind, told, head, plural, Issuers.isText(head));
    }

    private String settledName(PhraseNames.Name name, String exact) {
        Actor actor = name.actor() == null ? null : actors.get(name.actor());
        return actor == null ? exact : actor.name();
    }

    private ActorKind kind(SentenceTree tree, Source source, PhraseNames.Name name, String exact) {
        Optional<ActorKind> outlet = SpeakerNouns.findOutlet(exact);
        Actor actor = name.actor() == null ? null : actors.get(name.actor());
        if (outlet.isPresent()) {
            return outlet.get();
        }
        if (actor != null) {
            boolean person = actor.kind() == ActorKind.ORGANIZATION && isAged(tree, source, name);
            return person ? ActorKind.PERSON : actor.kind();
        }
        Optional<ActorKind> noun = exact.indexOf(' ') < 0 ? SpeakerNouns.findKind(exact) : Optional.empty();
        if (noun.filter(k -> k != ActorKind.UNNAMED).isPresent()) {
            return noun.get();
        }
        if (name.person() || isAged(tree, source, name)) {
            return ActorKind.PERSON;
        }
        return byWords(tree, source).orElse(ActorKind.ORGANIZATION);
    }

    /** "Idris Kohl, 61": only a person has an age. */
    private static boolean isAged(SentenceTree tree, Source source, PhraseNames.Name name) {
        for (int i = 1; i < tree.size(); i++) {
            boolean behind = tree.token(i - 1).span().begin() >= name.span().end()
                    && tree.token(i - 1).span().begin() <= name.span().end() + 1;
            if (behind
                    && tree.word(i - 1).equals(",")
                    && source.span().contains(tree.token(i).span())) {
                return tree.word(i).matches("[1-9][0-9]?") && !tree.tag(i + 1).startsWith("NN");
            }
        }
        return false;
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
            return new Speaker(phrase, null, settled, phrase, head, plural, Issuers.isText(head));
        }
        List<Integer> core = core(tree, source);
        Span name = core.isEmpty() ? source.span() : tree.span(core.getFirst(), core.getLast());
        String told = description(reading.text(), source.span(), name);
        return new Speaker(clean(name.of(reading.text())), null, settled, told, head, plural, Issuers.isText(head));
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
        String before = withoutArticle(clean(text.substring(phrase.begin(), Math.max(phrase.begin(), name.begin()))));
        String rest = text.substring(Math.min(phrase.end(), name.end()), phrase.end());
        int colon = rest.indexOf(':');
        String behind = ACRONYM.matcher(clean(colon < 0 ? rest : rest.substring(0, colon)))
                .replaceFirst("");
        if (before.isEmpty() && behind.startsWith("and ")) {
            return clean(phrase.of(text));
        }
        String after = BARE.contains(behind.toLowerCase(Locale.ROOT)) ? "" : behind;
        boolean bare = BARE.contains(before.toLowerCase(Locale.ROOT));
        String first = bare ? "" : before;
        String link = first.isEmpty() || after.isEmpty() ? "" : rest.startsWith(",") ? ", " : " ";
        String told = (first + link + after).strip();
        int article = told.lastIndexOf(", ");
        boolean cut = article >= 0 && BARE.contains(told.substring(article + 2).toLowerCase(Locale.ROOT));
        String whole = cut ? told.substring(0, article) : told;
        return whole.isEmpty() ? null : whole;
    }

    /** "a second group, the" before a name. */
    private static String withoutArticle(String words) {
        int comma = words.lastIndexOf(", ");
        boolean article = comma >= 0 && BARE.contains(words.substring(comma + 2).toLowerCase(Locale.ROOT));
        return article ? words.substring(0, comma) : words;
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
