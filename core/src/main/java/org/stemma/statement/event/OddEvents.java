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
        Optional<Integer> object = EventReader.undergoer(tree, verb);
        boolean nature = subject.filter(s -> ArgumentNouns.isNature(tree, s)).isPresent();
        return switch (trigger.type()) {
            case "conflict.strike", "conflict.attack" -> nature;
            case "territory.captured" ->
                object.filter(o -> ArgumentNouns.isGroup(tree, o) || tree.tag(o).equals("PRP"))
                        .filter(o -> !tree.word(o).equals("it"))
                        .isPresent();
            case "territory.held" ->
                object.filter(o -> ArgumentNouns.isSomebody(tree, o)).isPresent();
            case "territory.withdrawn" -> isNoWithdrawal(tree, verb, subject);
            case "crime.release" ->
                object.filter(o -> ArgumentNouns.isWord(tree, o)).isPresent() || isFromHospital(tree, verb);
            case "humanitarian.need" -> tree.hasChild(verb, "xcomp") && !tree.hasChild(verb, "obj");
            case "politics.agreement" ->
                trigger.word().equals("sign")
                        && (tree.hasChild(verb, "compound:prt")
                                || tree.word(verb + 1).equals("up"));
            case "politics.talks" -> EventReader.passive(tree, verb);
            case "displacement.displaced" ->
                trigger.part().equals("people")
                        && tree.hasChild(verb, "obj")
                        && tree.children(verb).stream()
                                .noneMatch(o -> tree.is(o, "obj") && ArgumentNouns.isHome(tree, o));
            case "territory.advanced" -> isNoAdvance(tree, verb, subject);
            case "accident.crash" ->
                trigger.word().equals("hit")
                        && (nature
                                || object.filter(o -> ArgumentNouns.isGround(tree, o))
                                        .isPresent()
                                || subject.filter(s -> ArgumentNouns.isSomebody(tree, s))
                                        .isPresent());
            case "accident.sinking" ->
                subject.filter(s -> ArgumentNouns.isVehicle(tree, s)).isPresent();
            case "statement.demand" -> trigger.word().equals("call") && !isCallFor(tree, verb);
            default -> false;
        };
    }

    /** "Was released from hospital". */
    private static boolean isFromHospital(SentenceTree tree, int verb) {
        return tree.children(verb).stream()
                .anyMatch(c -> tree.is(c, "obl")
                        && Set.of("hospital", "clinic", "care").contains(tree.lemma(c)));
    }

    /** A bus that reaches a town does not advance on it, nor does a school that closes. */
    private static boolean isNoAdvance(SentenceTree tree, int verb, Optional<Integer> subject) {
        boolean traveller = subject.filter(s -> ArgumentNouns.isTraveller(tree, s) || ArgumentNouns.isPeople(tree, s))
                .isPresent();
        boolean on = tree.word(verb + 1).equals("on") && !TimeWords.isTime(tree.word(verb + 2));
        boolean shut = tree.lemma(verb).equals("close") && !tree.word(verb + 1).equals("in") && !on;
        return traveller || shut;
    }

    /** "She is free": of people a state, and not what became of a place. */
    static boolean isOddState(SentenceTree tree, int head, Trigger trigger) {
        Optional<Integer> subject = EventReader.subject(tree, head);
        return switch (trigger.type()) {
            case "territory.captured" ->
                subject.filter(s -> ArgumentNouns.isSomebody(tree, s)).isPresent();
            case "territory.held" ->
                subject.filter(s -> ArgumentNouns.isPlace(tree, s)).isEmpty();
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

    /** "The release of the album", "the rescue operation", "returned fire", the name of a club. */
    static boolean isOddNoun(SentenceTree tree, int noun, Trigger trigger) {
        if (Set.of("ORGANIZATION", "PERSON").contains(tree.token(noun).name())) {
            return true;
        }
        return switch (trigger.type()) {
            case "crime.release" ->
                tree.children(noun).stream()
                        .anyMatch(c -> tree.relation(c).startsWith("nmod") && ArgumentNouns.isWord(tree, c));
            case "conflict.operation" -> !trigger.word().equals("offensive") && !ArgumentNouns.isMilitary(tree, noun);
            case "disaster.fire" -> isGunfire(tree, noun);
            default -> false;
        };
    }

    private static boolean isGunfire(SentenceTree tree, int noun) {
        boolean shot = tree.is(noun, "obj")
                && Set.of("open", "return", "exchange", "draw", "hold", "cease").contains(tree.lemma(tree.head(noun)));
        boolean weapon = tree.children(noun).stream()
                .anyMatch(c -> Set.of("artillery", "mortar", "rocket", "gun", "sniper", "machine-gun", "tank")
                        .contains(tree.lemma(c)));
        boolean under = tree.findChild(noun, "case")
                .filter(c -> tree.word(c).equals("under"))
                .isPresent();
        return shot || weapon || under;
    }
}
