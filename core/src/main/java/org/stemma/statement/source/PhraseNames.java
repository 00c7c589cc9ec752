package org.stemma.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Mention;
import org.stemma.annotate.MentionKind;
import org.stemma.statement.WordTable;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Source;
import org.stemma.text.Span;
import org.stemma.value.ActorKind;

/** Finds the name in a source's noun phrase that is the speaker's own: from settled mentions, else from proper nouns. */
final class PhraseNames {
    private static final Set<String> TITLES = WordTable.words("titles.tsv");

    private PhraseNames() {}

    /**
     * A name in the phrase.
     *
     * @param span where it stands, without titles
     * @param actor id of the settled actor; null if none
     * @param person whether it names a person
     */
    record Name(Span span, @Nullable String actor, boolean person) {}

    /** The speaker's own name; empty if the phrase has none. */
    static Optional<Name> find(ReportReading reading, SentenceTree tree, Source source) {
        return choose(tree, source, names(reading, tree, source));
    }

    private static List<Name> names(ReportReading reading, SentenceTree tree, Source source) {
        List<Name> names = new ArrayList<>();
        for (Mention mention : reading.report().mentions()) {
            boolean state = mention.actor() != null
                    && mention.anchor()
                            .span()
                            .overlaps(tree.token(source.head()).span());
            boolean speaks = mention.kind() != MentionKind.PLACE || state;
            if (source.span().contains(mention.anchor().span()) && speaks) {
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

    /** A person's title is no part of the name; "the King" and "the Foreign Secretary" are offices, not names. */
    private static void addName(SentenceTree tree, int from, int to, List<Name> names) {
        boolean person = isPerson(tree, from, to);
        int first = from;
        while (first < to
                && (TITLES.contains(tree.word(first))
                        || (person && tree.token(first).name().equals("O")))) {
            first++;
        }
        boolean office = !person && TITLES.contains(tree.word(to)) && first >= to - 1;
        if (!office) {
            names.add(new Name(tree.span(first, to), null, person || first > from));
        }
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
        Optional<Name> trailing = own.filter(Name::person).isPresent() ? own : TrailingNames.find(tree, source, names);
        if (trailing.isPresent()) {
            return trailing;
        }
        if (own.isPresent()) {
            return own;
        }
        Optional<Name> body = body(tree, source, names);
        if (body.isPresent()) {
            return body;
        }
        boolean common = SpeakerNouns.findKind(tree.lemma(source.head()))
                .filter(k -> k == ActorKind.UNNAMED)
                .isPresent();
        return common || tree.tag(source.head()).startsWith("PRP")
                ? Optional.empty()
                : names.stream()
                        .filter(n -> n.span().end() <= head.begin()
                                && gap(tree, n.span().end(), head.begin()))
                        .reduce((a, b) -> b)
                        .map(n -> withHead(tree, source, n));
    }

    /**
     * "SANA news agency" is SANA, but "Orvane police" are not Orvane, and "the Oslin family" is not Oslin: the name with its head
     * noun, unless that only says that the name is a medium or an agency's, or the name is a settled body and the noun no other
     * body's or person's: "the US administration" and "the US president" are not the US.
     */
    private static Name withHead(SentenceTree tree, Source source, Name name) {
        boolean medium = SpeakerNouns.findKind(tree.lemma(source.head()))
                .filter(k -> k == ActorKind.AGENCY || k == ActorKind.MEDIA)
                .isPresent();
        boolean body = name.actor() != null && !name.person() && !isOffice(tree, source.head());
        Span whole = name.span().cover(tree.token(source.head()).span());
        return medium || body ? name : new Name(whole, null, false);
    }

    private static boolean isOffice(SentenceTree tree, int head) {
        return TITLES.contains(tree.lemma(head))
                || SpeakerNouns.findKind(tree.lemma(head))
                        .filter(k -> k == ActorKind.GOVERNMENT)
                        .isPresent();
    }

    /** "SANA news agency": the name stands directly before its head noun. */
    private static boolean gap(SentenceTree tree, int from, int to) {
        return tree.sentence().tokens().stream()
                .filter(t -> t.span().begin() >= from && t.span().end() <= to)
                .allMatch(t -> t.tag().startsWith("NN") || t.tag().equals("JJ"));
    }

    /** "Idris Kohl" in "the mayor, Idris Kohl", in "minister Idris Kohl" where the parser hangs it loosely, in "a spokesman for Oslin, Idris Kohl". */
    private static boolean apposed(SentenceTree tree, Source source, Name name) {
        for (int i = 0; i < tree.size(); i++) {
            if (!name.span().contains(tree.token(i).span()) || !name.person() || tree.head(i) < 0) {
                continue;
            }
            boolean own = tree.head(i) == source.head();
            boolean next = isNext(tree, source, name);
            boolean other = Issuers.isVoice(tree.lemma(source.head()))
                    && tree.is(tree.head(i), "nmod")
                    && tree.head(tree.head(i)) == source.head()
                    && tree.token(tree.head(i)).name().equals("PERSON");
            if ((tree.is(i, "appos") && (own || other)) || (tree.is(i, "dep") && own && next)) {
                return true;
            }
        }
        return false;
    }

    /** Directly behind the head, or with titles between: "director Dr Lena Varga". */
    private static boolean isNext(SentenceTree tree, Source source, Name name) {
        int at = source.head() + 1;
        while (TITLES.contains(tree.word(at))) {
            at++;
        }
        return tree.inside(at) && name.span().begin() == tree.token(at).span().begin();
    }

    /** "An armed group, the Orvane Guard": the name that a body without one is given. */
    private static Optional<Name> body(SentenceTree tree, Source source, List<Name> names) {
        boolean nameless = tree.tag(source.head()).equals("NN")
                && SpeakerNouns.findKind(tree.lemma(source.head()))
                        .filter(k -> k != ActorKind.UNNAMED)
                        .isPresent();
        return names.stream()
                .filter(n -> nameless && !n.person())
                .filter(n -> tree.children(source.head()).stream()
                        .anyMatch(c -> tree.is(c, "appos")
                                && n.span().contains(tree.token(c).span())))
                .findFirst();
    }
}
