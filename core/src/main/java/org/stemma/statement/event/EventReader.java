package org.stemma.statement.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.reading.SentenceTree;

/** Finds the predicate of a unit and its event type. Immutable. */
public final class EventReader {
    private static final Set<String> OBJECTS = Set.of("obj", "obl", "xcomp", "nmod", "advmod", "compound:prt");

    private final EventLexicon lexicon;
    private final NounEvents nouns;

    /** A reader with this lexicon. */
    public EventReader(EventLexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = new NounEvents(lexicon);
    }

    /** What the unit with this head tells of. */
    public Event read(SentenceTree tree, int head) {
        int verb = Predicates.find(tree, head);
        String lemma = tree.lemma(verb);
        Optional<Trigger> trigger = tree.isVerb(verb) ? verbTrigger(tree, verb) : adjective(tree, verb);
        if (trigger.isPresent()) {
            return new Event(trigger.get(), lemma, verb);
        }
        return nouns.find(tree, verb).orElse(new Event(null, lemma, verb));
    }

    /** Whether a noun phrase tells of an event. */
    public boolean isEventPhrase(SentenceTree tree, int head) {
        return nouns.isEventPhrase(tree, head);
    }

    private Optional<Trigger> verbTrigger(SentenceTree tree, int verb) {
        String lemma = tree.lemma(verb);
        Optional<Trigger> light = Results.find(tree, verb)
                .flatMap(state -> lexicon.find("result", lemma + "+" + state))
                .or(() -> light(tree, verb, lemma));
        if (light.isPresent()) {
            return light;
        }
        boolean object = tree.hasChild(verb, "obj")
                || tree.hasChild(verb, "nsubj:pass")
                || tree.hasChild(verb, "aux:pass")
                || (tree.is(verb, "acl") && tree.tag(verb).equals("VBN"));
        Optional<Trigger> fitting = fitting(tree, verb, lemma);
        if (fitting.isPresent()) {
            return fitting;
        }
        Optional<Trigger> transitive = lexicon.find("verb", lemma).filter(t -> !OddEvents.isOdd(tree, verb, t));
        Optional<Trigger> intransitive =
                lexicon.find("intransitive", lemma).filter(t -> !OddEvents.isOdd(tree, verb, t));
        if (object) {
            return transitive.or(() -> adjective(tree, verb));
        }
        return intransitive.or(() -> transitive).or(() -> adjective(tree, verb));
    }

    /** Triggers that count only with a place, or with people, in a certain role. */
    private Optional<Trigger> fitting(SentenceTree tree, int verb, String lemma) {
        Optional<Integer> subject = subject(tree, verb);
        Optional<Integer> object = undergoer(tree, verb);
        boolean fromPlace = tree.children(verb).stream().anyMatch(c -> isFromPlace(tree, c));
        boolean people = !passive(tree, verb)
                && subject.filter(s -> ArgumentNouns.isPeople(tree, s)).isPresent();
        boolean particle =
                tree.hasChild(verb, "compound:prt") || tree.tag(verb + 1).equals("RP");
        boolean placed =
                !particle && object.filter(o -> ArgumentNouns.isPlace(tree, o)).isPresent();
        boolean onPlace = !passive(tree, verb)
                && object.isEmpty()
                && subject.filter(s -> ArgumentNouns.isPlace(tree, s)).isPresent();
        boolean ofPeople = object.filter(o -> ArgumentNouns.isSomebody(tree, o)).isPresent();
        boolean craft = !passive(tree, verb)
                && subject.filter(s -> ArgumentNouns.isCraft(tree, s)).isPresent();
        boolean vehicle = subject.filter(s -> ArgumentNouns.isVehicle(tree, s)).isPresent();
        boolean ofGroup = object.filter(o -> ArgumentNouns.isGroup(tree, o)).isPresent();
        return found(fromPlace && object.isPresent(), "from-place", lemma)
                .or(() -> found(ofGroup, "of-group", lemma))
                .or(() -> found(ofPeople, "of-people", lemma))
                .or(() -> found(craft, "craft-subject", lemma))
                .or(() -> found(vehicle, "vehicle-subject", lemma))
                .or(() -> found(people, "people", lemma).filter(t -> !OddEvents.isOdd(tree, verb, t)))
                .or(() -> found(placed, "placed", lemma).filter(t -> !OddEvents.isOdd(tree, verb, t)))
                .or(() -> found(onPlace, "place-subject", lemma));
    }

    private Optional<Trigger> found(boolean fits, String part, String lemma) {
        return fits ? lexicon.find(part, lemma) : Optional.empty();
    }

    /** "from TOWN", as a complement of the verb or of its object. */
    static boolean isFromPlace(SentenceTree tree, int child) {
        boolean from = tree.findChild(child, "case")
                .map(tree::word)
                .filter("from"::equals)
                .isPresent();
        return from && tree.is(child, "obl") && ArgumentNouns.isPlace(tree, child);
    }

    /** Also "freed by troops" behind its noun. */
    static boolean passive(SentenceTree tree, int verb) {
        boolean bare = tree.tag(verb).equals("VBN") && !tree.hasChild(verb, "aux") && !tree.hasChild(verb, "cop");
        return tree.hasChild(verb, "nsubj:pass")
                || tree.hasChild(verb, "aux:pass")
                || (bare && !tree.hasChild(verb, "obj") && tree.relation(verb).equals("acl"));
    }

    /** Whom or what the verb does something to: its object, or the subject or noun of a passive. */
    static Optional<Integer> undergoer(SentenceTree tree, int verb) {
        return tree.findChild(verb, "obj").or(() -> passive(tree, verb) ? subject(tree, verb) : Optional.empty());
    }

    /** The verb's own subject, or the one it shares with the verb before it. */
    static Optional<Integer> subject(SentenceTree tree, int verb) {
        Optional<Integer> own = tree.findChild(verb, "nsubj");
        boolean relative = own.filter(s -> tree.tag(s).startsWith("W")).isPresent() || own.isEmpty();
        if (relative && tree.relation(verb).startsWith("acl")) {
            return Optional.of(tree.head(verb));
        }
        return own.isEmpty() && tree.is(verb, "conj") ? tree.findChild(tree.head(verb), "nsubj") : own;
    }

    private Optional<Trigger> light(SentenceTree tree, int verb, String lemma) {
        if (tree.findChild(verb, "obj")
                .filter(o -> TimeWords.isTime(tree.word(o)))
                .isPresent()) {
            return Optional.empty();
        }
        for (int child : tree.children(verb)) {
            boolean object = OBJECTS.stream().anyMatch(r -> tree.is(child, r));
            if (object || tree.is(child, "nsubj:pass")) {
                boolean oblique = tree.is(child, "obl") || tree.is(child, "nmod");
                Optional<Trigger> found = lexicon.find("light", lemma + "+" + tree.lemma(child))
                        .filter(t -> !oblique || !t.type().startsWith("territory."))
                        .or(() -> tree.findChild(child, "case")
                                .flatMap(c -> lexicon.find("light", lemma + "+" + tree.lemma(c))));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Trigger> adjective(SentenceTree tree, int head) {
        String word = tree.token(head).text().toLowerCase(Locale.ROOT);
        return lexicon.find("adjective", word)
                .or(() -> lexicon.find("adjective", tree.lemma(head)))
                .filter(t -> !OddEvents.isOddState(tree, head, t));
    }
}
