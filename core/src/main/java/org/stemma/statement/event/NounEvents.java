package org.stemma.statement.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** Finds events that nouns tell of ("the capture of the town", "carried out a raid"). Immutable. */
final class NounEvents {
    private static final Set<String> BACKGROUND = Set.of(
            "after",
            "before",
            "since",
            "until",
            "during",
            "for",
            "about",
            "over",
            "despite",
            "following",
            "against",
            "without",
            "amid",
            "ahead",
            "because",
            "like",
            "as",
            "from");

    private final EventLexicon lexicon;

    NounEvents(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a noun phrase tells of an event: its head or what it is "of" triggers a type, or it says what its head is like. */
    boolean isEventPhrase(SentenceTree tree, int head) {
        if (lexicon.find("noun", tree.lemma(head)).isPresent()) {
            return true;
        }
        for (int child : tree.children(head)) {
            boolean part = tree.is(child, "nmod")
                    && lexicon.find("noun", tree.lemma(child)).isPresent();
            boolean state = child > head && (tree.is(child, "amod") || tree.is(child, "acl"));
            if (part || state) {
                return true;
            }
        }
        return false;
    }

    /** "the fall of TOWN" but not "the fall of prices". */
    private Optional<Trigger> findNoun(SentenceTree tree, int noun) {
        boolean ofPlace = tree.children(noun).stream()
                .anyMatch(c -> tree.is(c, "nmod")
                        && (ArgumentNouns.isPlace(tree, c) || tree.word(c).equals("its")));
        Optional<Trigger> plain =
                lexicon.find("noun", tree.lemma(noun)).filter(t -> !OddEvents.isOddNoun(tree, noun, t));
        return plain.isPresent() || !ofPlace ? plain : lexicon.find("place-noun", tree.lemma(noun));
    }

    /** "Spoke after the raid", "campaigned for the release": when, why or for what something is done is not what is told. */
    private static boolean isBackground(SentenceTree tree, int child, String relation) {
        boolean oblique = relation.equals("obl") || relation.equals("nmod");
        return oblique
                && tree.findChild(child, "case")
                        .map(tree::word)
                        .filter(BACKGROUND::contains)
                        .isPresent();
    }

    /** A nominalisation: the head itself, its object, its subject. */
    Optional<Event> find(SentenceTree tree, int head) {
        if (tree.isNominal(head)) {
            Optional<Trigger> own = findNoun(tree, head);
            if (own.isPresent()) {
                return Optional.of(new Event(own.get(), tree.lemma(head), head));
            }
        }
        for (String relation : List.of("obj", "nsubj", "nsubj:pass", "obl", "nmod")) {
            if (relation.equals("nsubj") && OddEvents.isEvaluation(tree, head)) {
                return Optional.empty();
            }
            for (int child : tree.children(head)) {
                boolean told = tree.is(child, relation) && !isBackground(tree, child, relation);
                Optional<Trigger> found = told ? findNoun(tree, child) : Optional.empty();
                if (found.isPresent()) {
                    return Optional.of(new Event(found.get(), tree.lemma(child), child));
                }
            }
        }
        return Optional.empty();
    }
}
