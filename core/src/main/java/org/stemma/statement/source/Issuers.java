package org.stemma.statement.source;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Source;
import org.stemma.value.ActorKind;

/** Finds the body that speaks where a text or a spokesman without a name speaks for it: "a statement from the general command". */
final class Issuers {
    private static final Set<String> TEXTS =
            Set.of("statement", "communique", "communiqu\u00e9", "declaration", "release");
    private static final Set<String> VOICES = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> OF_TEXT = Set.of("from", "by", "of");
    private static final Set<String> OF_VOICE = Set.of("for", "of", "from", "with", "at");

    private Issuers() {}

    /** Whether the noun means a text that somebody issued. */
    static boolean isText(String head) {
        return TEXTS.contains(head);
    }

    /** Whether the noun means somebody who speaks for another. */
    static boolean isVoice(String head) {
        return VOICES.contains(head);
    }

    /** The body for which a source without a name of its own speaks; empty if it speaks for a person or for nobody named. */
    static Optional<Speaker> find(SentenceTree tree, Source source, Function<Source, Speaker> describe) {
        String head = tree.lemma(source.head());
        boolean text = TEXTS.contains(head);
        if (!text && (!VOICES.contains(head) || hasOwnName(tree, source))) {
            return Optional.empty();
        }
        for (String relation : new String[] {"nmod", "nmod:poss", "compound"}) {
            for (int child : tree.children(source.head())) {
                if (tree.relation(child).equals(relation) && tree.isNominal(child) && links(tree, child, text)) {
                    Speaker issuer = describe.apply(phrase(tree, source, child));
                    boolean body = text
                            || (issuer.kind() != ActorKind.UNNAMED
                                    && issuer.kind() != ActorKind.PERSON
                                    && isBody(tree, child, issuer));
                    if (body) {
                        return Optional.of(issuer);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "An Orvani spokesman" names no body; "a Guard spokesman", "a police spokesman" do. */
    private static boolean isBody(SentenceTree tree, int child, Speaker issuer) {
        return !tree.is(child, "compound")
                || issuer.actor() != null
                || tree.token(child).name().equals("ORGANIZATION")
                || SpeakerNouns.findKind(tree.lemma(child))
                        .filter(k -> k != ActorKind.UNNAMED)
                        .isPresent();
    }

    /** "A spokesman, Idris Kohl," speaks in his own name. */
    private static boolean hasOwnName(SentenceTree tree, Source source) {
        for (int i = 0; i < tree.size(); i++) {
            boolean inside = source.span().contains(tree.token(i).span());
            if (inside && tree.token(i).name().equals("PERSON")) {
                return true;
            }
        }
        return tree.hasChild(source.head(), "appos");
    }

    private static boolean links(SentenceTree tree, int child, boolean text) {
        return !tree.relation(child).equals("nmod")
                || tree.findChild(child, "case")
                        .map(tree::word)
                        .filter((text ? OF_TEXT : OF_VOICE)::contains)
                        .isPresent();
    }

    private static Source phrase(SentenceTree tree, Source source, int child) {
        if (tree.relation(child).equals("nmod")) {
            return new Source(source.sentence(), child, tree.span(tree.low(child) + 1, tree.high(child)));
        }
        int last = tree.high(child);
        if (last > child && tree.tag(last).equals("POS")) {
            last--;
        }
        int first = tree.low(child);
        if (tree.is(child, "compound")) {
            first = tree.low(source.head());
            first += Set.of("a", "an").contains(tree.word(first)) ? 1 : 0;
            first = Math.min(first, child);
        }
        return new Source(source.sentence(), child, tree.span(first, Math.max(first, last)));
    }
}
