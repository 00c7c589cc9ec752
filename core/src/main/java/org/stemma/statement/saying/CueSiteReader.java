package org.stemma.statement.saying;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.statement.reading.Cue;
import org.stemma.statement.reading.CueLexicon;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.reading.Subjects;

/** Reads the verbs that may attribute: their extent, their voice, who says it and to whom. */
public final class CueSiteReader {
    private static final Set<String> PARTICLES = Set.of("out", "up", "on", "down", "off");
    private static final Set<String> NOMINATIVE = Set.of("i", "we", "he", "she", "they");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "neither");

    private final CueLexicon lexicon;

    /** With these cues. */
    public CueSiteReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The cue at this token; empty if it is none. */
    public Optional<CueSite> find(SentenceTree tree, int token) {
        if (token == 0) {
            Optional<CueSite> leading = LeadingVerbReader.find(tree, lexicon::findVerb);
            if (leading.isPresent()) {
                return leading;
            }
        }
        if (!tree.isVerb(token) || tree.is(token, "amod") || tree.is(token, "aux") || tree.is(token, "case")) {
            return Optional.empty();
        }
        return lexicon.findVerb(tree.lemma(token)).map(cue -> read(tree, token, cue));
    }

    /** A verb that may be a cue, with who would say it. */
    public static CueSite read(SentenceTree tree, int token, Cue cue) {
        boolean passive = isPassive(tree, token);
        int head = passive ? Subjects.agent(tree, token) : Subjects.find(tree, token);
        int first = first(tree, token, head);
        int last = last(tree, token);
        Source source = null;
        int[] range = {-1, -1};
        if (head >= 0) {
            range = NounPhrases.range(tree, head, head < first ? first : token);
            range[0] = passive ? afterBy(tree, range[0], head) : range[0];
            source = NounPhrases.source(tree, head, range);
        }
        boolean negated = tree.children(token).stream()
                .anyMatch(
                        c -> NEGATIONS.contains(tree.word(c)) && c < token && tree.isQuoted(c) == tree.isQuoted(token));
        return new CueSite(
                tree,
                token,
                cue,
                first,
                last,
                source,
                range[0],
                range[1],
                addressee(tree, token, cue, head),
                passive,
                negated);
    }

    /** "by the mayor": the preposition is no part of who says it. */
    private static int afterBy(SentenceTree tree, int from, int head) {
        return from < head && tree.word(from).equals("by") ? from + 1 : from;
    }

    private static boolean isPassive(SentenceTree tree, int token) {
        boolean speaks = token > 0 && NOMINATIVE.contains(tree.word(token - 1));
        if (tree.hasChild(token, "aux:pass") || (tree.hasChild(token, "nsubj:pass") && !speaks)) {
            return true;
        }
        boolean opens = token == 0 || tree.word(token - 1).equals("when") || tree.is(token, "advcl");
        boolean asked = tree.lemma(token).equals("ask") && opens;
        boolean participle = tree.tag(token).equals("VBN")
                && (tree.relation(token).equals("acl") || tree.is(token, "amod") || asked);
        return participle && !tree.hasChild(token, "nsubj") && !tree.hasChild(token, "aux");
    }

    private static int first(SentenceTree tree, int token, int source) {
        int first = token;
        while (first > 0 && first - 1 != source) {
            int before = first - 1;
            boolean own = tree.head(before) == token || tree.word(before).equals("to");
            boolean light = tree.is(before, "aux")
                    || (tree.is(before, "advmod") && !tree.tag(before).startsWith("W"))
                    || (tree.is(before, "mark") && tree.word(before).equals("to"));
            if (!own || !light || tree.isPunctuation(before)) {
                break;
            }
            first = before;
        }
        return first;
    }

    private static int last(SentenceTree tree, int token) {
        boolean particle = tree.inside(token + 1)
                && PARTICLES.contains(tree.word(token + 1))
                && (tree.relation(token + 1).equals("compound:prt")
                        || tree.tag(token + 1).equals("RP"));
        return particle ? token + 1 : token;
    }

    private static @Nullable Source addressee(SentenceTree tree, int token, Cue cue, int source) {
        if (!cue.takes("+to")) {
            return null;
        }
        for (int child : tree.children(token)) {
            boolean object = tree.is(child, "obj") || tree.is(child, "iobj");
            if (child > token && child != source && object && tree.isNominal(child)) {
                int[] range = NounPhrases.range(tree, child, token);
                return NounPhrases.source(tree, child, new int[] {range[0], child});
            }
        }
        return null;
    }
}
