package org.stemma.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Mention;
import org.stemma.annotate.MentionKind;
import org.stemma.statement.WordTable;
import org.stemma.statement.attribution.Source;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.text.Span;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;

/** Splits a source's noun phrase into name, kind and description. Immutable. */
public final class SourceDescriber {
    private static final Set<String> TEXTS =
            Set.of("statement", "communique", "communiqu\u00e9", "declaration", "release");
    private static final Set<String> ISSUERS = Set.of("from", "by", "of");

    private static final Set<String> TITLES = WordTable.words("titles.tsv");

    private final Map<String, Actor> actors = new TreeMap<>();

    /** A describer that knows these actors. */
    public SourceDescriber(List<Actor> actors) {
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    private record Name(Span span, @Nullable String actor, boolean person) {}

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
        List<Name> names = names(reading, tree, source);
        Optional<Name> chosen = choose(tree, source, names);
        if (chosen.isEmpty()) {
            return unnamed(reading, tree, source, head, plural);
        }
        Name name = chosen.get();
        String exact = clean(name.span().of(reading.text()));
        ActorKind kind = kind(tree, source, name, exact);
        String told = description(reading.text(), source.span(), name.span());
        return new Speaker(settledName(name, exact), name.actor(), kind, told, head, plural, TEXTS.contains(head));
    }

    private String settledName(Name name, String exact) {
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

    private List<Name> names(ReportReading reading, SentenceTree tree, Source source) {
        List<Name> names = new ArrayList<>();
        for (Mention mention : reading.report().mentions()) {
            if (source.span().contains(mention.anchor().span()) && mention.kind() != MentionKind.PLACE) {
                names.add(new Name(mention.anchor().span(), mention.actor(), mention.kind() == MentionKind.PERSON));
            }
        }
        if (names.isEmpty() || choose(tree, source, names).isEmpty()) {
            names.addAll(properNouns(tree, source));
        }
        return names;
    }

    /** Runs of proper nouns: what the text has where no mention was settled. */
    private static List<Name> properNouns(SentenceTree tree, Source source) {
        List<Name> names = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= tree.size(); i++) {
            boolean inside =
                    i < tree.size() && source.span().contains(tree.token(i).span());
            boolean proper = inside && tree.tag(i).startsWith("NNP");
            boolean link = inside
                    && from >= 0
                    && Set.of("of", "for", "the", "'s", "and", "&").contains(tree.word(i))
                    && !(tree.word(i).equals("of") && isPerson(tree, from, i - 1))
                    && properLater(tree, source, i);
            if (proper && from < 0) {
                from = i;
            } else if (from >= 0 && !proper && !link) {
                addName(tree, from, i - 1, names);
                from = -1;
            }
        }
        return names;
    }

    /** A person's title is no part of the name. */
    private static void addName(SentenceTree tree, int from, int to, List<Name> names) {
        boolean person = isPerson(tree, from, to);
        int first = from;
        while (first < to
                && (TITLES.contains(tree.word(first))
                        || (person && tree.token(first).name().equals("O")))) {
            first++;
        }
        names.add(new Name(tree.span(first, to), null, person || first > from));
    }

    private static boolean properLater(SentenceTree tree, Source source, int at) {
        for (int i = at + 1; i <= at + 2 && i < tree.size(); i++) {
            if (tree.tag(i).startsWith("NNP")
                    && source.span().contains(tree.token(i).span())) {
                return !tree.word(at).equals("'s") && !(tree.word(at).equals("and") && tree.is(source.head(), "conj"));
            }
        }
        return false;
    }

    private static boolean isPerson(SentenceTree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (tree.token(i).name().equals("PERSON")) {
                return true;
            }
        }
        return false;
    }

    /** The name that is the speaker's own: the head's, an apposed person's, or one that the head is part of. */
    private static Optional<Name> choose(SentenceTree tree, Source source, List<Name> names) {
        Span head = tree.token(source.head()).span();
        Optional<Name> own = names.stream().filter(n -> n.span().overlaps(head)).findFirst();
        if (own.isPresent()
                && (own.get().person() || names.stream().noneMatch(n -> n.person() && apposed(tree, source, n)))) {
            return own;
        }
        Optional<Name> apposed =
                names.stream().filter(n -> apposed(tree, source, n)).findFirst();
        if (apposed.isPresent()) {
            return apposed;
        }
        if (own.isPresent()) {
            return own;
        }
        boolean common = SpeakerNouns.findKind(tree.lemma(source.head()))
                .filter(k -> k == ActorKind.UNNAMED)
                .isPresent();
        return common || tree.tag(source.head()).startsWith("PRP")
                ? Optional.empty()
                : names.stream()
                        .filter(n -> n.span().end() <= head.begin()
                                && gap(tree, n.span().end(), head.begin()))
                        .reduce((a, b) -> b);
    }

    /** "SANA news agency": the name stands directly before its head noun. */
    private static boolean gap(SentenceTree tree, int from, int to) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.span().begin() >= from && t.span().end() <= to)
                .allMatch(t -> t.tag().startsWith("NN") || t.tag().equals("JJ"));
    }

    private static boolean apposed(SentenceTree tree, Source source, Name name) {
        for (int i = 0; i < tree.size(); i++) {
            if (name.span().contains(tree.token(i).span()) && tree.is(i, "appos") && tree.isUnder(i, source.head())) {
                return name.person() && tree.head(i) == source.head();
            }
        }
        return false;
    }

    private ActorKind kind(SentenceTree tree, Source source, Name name, String exact) {
        Optional<ActorKind> outlet = SpeakerNouns.findOutlet(exact);
        Actor actor = name.actor() == null ? null : actors.get(name.actor());
        if (outlet.isPresent()) {
            return outlet.get();
        }
        if (actor != null) {
            return actor.kind();
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
        String told = (before + " " + after).strip();
        return told.isEmpty() || told.toLowerCase(Locale.ROOT).equals("the") ? null : told;
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
