package org.stemma.statement.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.statement.WordTable;
import org.stemma.statement.reading.SentenceTree;

/** What a noun phrase names, as far as a trigger asks: a place, people, something that travels. */
final class ArgumentNouns {
    private static final Set<String> PLACE_LABELS =
            Set.of("CITY", "LOCATION", "COUNTRY", "STATE_OR_PROVINCE", "FACILITY");
    private static final Map<String, Set<String>> CLASSES = WordTable.lines("argument-nouns.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0),
                    row -> Arrays.stream(row.get(1).split(" ", -1)).collect(Collectors.toUnmodifiableSet())));

    private ArgumentNouns() {}

    /** A name of a place, a noun for one, a part of one, or "it". */
    static boolean isPlace(SentenceTree tree, int token) {
        if (tree.isPlaceName(token)
                || PLACE_LABELS.contains(tree.token(token).name())
                || is("place", tree, token)
                || tree.word(token).equals("it")) {
            return true;
        }
        return is("part", tree, token)
                && tree.findChild(token, "nmod").filter(c -> isPlace(tree, c)).isPresent();
    }

    /** People who are no force, or a bare number of them. */
    static boolean isPeople(SentenceTree tree, int token) {
        return is("people", tree, token) || tree.tag(token).equals("CD");
    }

    /** People who can be made captives, forces among them. */
    static boolean isGroup(SentenceTree tree, int token) {
        return isPeople(tree, token) || is("force", tree, token);
    }

    /** Somebody: people, a person by name, or a pronoun for a person; "this", "all" are no vehicle either. */
    static boolean isSomebody(SentenceTree tree, int token) {
        return isPeople(tree, token)
                || (tree.token(token).name().equals("PERSON") && !tree.isPlaceName(token))
                || tree.tag(token).equals("DT")
                || (tree.tag(token).equals("PRP") && !tree.word(token).equals("it"));
    }

    /** Something that is published rather than set free: a name, a video. */
    static boolean isWord(SentenceTree tree, int token) {
        return is("word", tree, token);
    }

    /** Something that overturns on land. */
    static boolean isVehicle(SentenceTree tree, int token) {
        return is("vehicle", tree, token);
    }

    /** What strikes without anybody's doing. */
    static boolean isNature(SentenceTree tree, int token) {
        return is("nature", tree, token);
    }

    /** What somebody hits who throws himself down. */
    static boolean isGround(SentenceTree tree, int token) {
        return is("ground", tree, token);
    }

    /** Somebody or something whose going is a journey and no withdrawal. */
    static boolean isTraveller(SentenceTree tree, int token) {
        return is("goer", tree, token) || tree.token(token).name().equals("PERSON");
    }

    /** Something that people travel in, on land, water or in the air. */
    static boolean isCraft(SentenceTree tree, int token) {
        return is("craft", tree, token);
    }

    /** "by helicopter", "by phone": a means, where no article makes it one that acts. */
    static boolean isMeans(SentenceTree tree, int token) {
        return is("means", tree, token) && !tree.hasChild(token, "det") && !tree.hasChild(token, "nmod:poss");
    }

    /** "a military campaign", "the air operation", "a campaign against the rebels". */
    static boolean isMilitary(SentenceTree tree, int noun) {
        return tree.children(noun).stream()
                .anyMatch(c -> is("military", tree, c)
                        || (tree.is(c, "nmod")
                                && tree.findChild(c, "case")
                                        .filter(p -> tree.word(p).equals("against"))
                                        .isPresent()));
    }

    /** A home, or a place that people can leave. */
    static boolean isHome(SentenceTree tree, int token) {
        return isPlace(tree, token) || Set.of("home", "house", "there").contains(tree.lemma(token));
    }

    /** By the dictionary form; a plural that the tagger took for a singular keeps its ending. */
    private static boolean is(String kind, SentenceTree tree, int token) {
        Set<String> nouns = CLASSES.getOrDefault(kind, Set.of());
        String lemma = tree.lemma(token);
        boolean plural = lemma.endsWith("s") && nouns.contains(lemma.substring(0, lemma.length() - 1));
        return plural || nouns.contains(lemma);
    }
}
