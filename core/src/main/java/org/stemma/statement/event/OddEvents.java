package org.stemma.statement.event;

import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** Verbs that mean something else with such a subject or object: people are not captured like a town, a name is released otherwise than a prisoner. */
final class OddEvents {
    private static final Set<String> PHASES = Set.of(
            "last",
            "first",
            "latest",
            "complete",
            "over",
            "final",
            "certain",
            "imminent",
            "inevitable",
            "near",
            "likely",
            "unlikely",
            "possible",
            "fierce",
            "heavy",
            "ongoing",
            "under",
            "deadly",
            "fatal");

    private OddEvents() {}

    /** Whether a verb does not tell of its trigger's event here. */
    static boolean isOdd(SentenceTree tree, int verb, Trigger trigger) {
        Optional<Integer> subject = EventReader.subject(tree, verb);
        Optional<Integer> object =
                tree.findChild(verb, "obj").or(() -> EventReader.passive(tree, verb) ? subject : Optional.empty());
        return switch (trigger.type()) {
            case "territory.captured", "territory.held" ->
                object.filter(o -> ArgumentNouns.isPeople(tree, o)).isPresent();
            case "territory.withdrawn" -> isNoWithdrawal(tree, verb, subject);
            case "crime.release" ->
                object.filter(o -> ArgumentNouns.isWord(tree, o)).isPresent();
            case "accident.crash" ->
                trigger.word().equals("hit")
                        && (object.filter(o -> ArgumentNouns.isGround(tree, o)).isPresent()
                                || subject.filter(s -> ArgumentNouns.isSomebody(tree, s))
                                        .isPresent());
            case "accident.sinking" ->
                subject.filter(s -> ArgumentNouns.isVehicle(tree, s)).isPresent();
            case "statement.demand" -> trigger.word().equals("call") && !isCallFor(tree, verb);
            default -> false;
        };
    }

    /** A ship that leaves does not withdraw; what leaves somebody dead does not go. */
    private static boolean isNoWithdrawal(SentenceTree tree, int verb, Optional<Integer> subject) {
        boolean goer = subject.filter(s -> ArgumentNouns.isTraveller(tree, s)).isPresent();
        boolean people = tree.findChild(verb, "obj")
                .filter(o -> tree.tag(o).equals("PRP") || ArgumentNouns.isPeople(tree, o))
                .isPresent();
        boolean result = tree.hasChild(verb, "xcomp") || tree.hasChild(verb, "ccomp");
        return goer || people || (tree.lemma(verb).equals("leave") && result);
    }

    /** "Called for a truce", "called on both sides to stop". */
    private static boolean isCallFor(SentenceTree tree, int verb) {
        return tree.children(verb).stream()
                .filter(child -> tree.is(child, "obl"))
                .anyMatch(child -> tree.findChild(child, "case")
                        .map(tree::word)
                        .filter(word -> word.equals("for") || word.equals("on") || word.equals("upon"))
                        .isPresent());
    }

    /** "The liberation of TOWN is important" does not tell that it happened; "is complete" does. */
    static boolean isEvaluation(SentenceTree tree, int head) {
        boolean adjective = tree.tag(head).startsWith("JJ") && tree.hasChild(head, "cop");
        return adjective && !PHASES.contains(tree.lemma(head));
    }

    /** "The release of the album". */
    static boolean isOddNoun(SentenceTree tree, int noun, Trigger trigger) {
        return trigger.type().equals("crime.release")
                && tree.children(noun).stream()
                        .anyMatch(
                                child -> tree.relation(child).startsWith("nmod") && ArgumentNouns.isWord(tree, child));
    }
}
