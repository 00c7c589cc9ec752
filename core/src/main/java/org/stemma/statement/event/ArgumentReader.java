package org.stemma.statement.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Mention;
import org.stemma.statement.Argument;
import org.stemma.statement.Role;
import org.stemma.statement.reading.ReportReading;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.text.Anchor;
import org.stemma.text.Span;

/** Reads who and what takes part: subject, object, passive agent, "of" and "by" of nominalisations, places, means. */
public final class ArgumentReader {
    private static final Set<String> PLACES = Set.of(
            "in", "at", "near", "on", "into", "around", "towards", "toward", "to", "from", "across", "inside",
            "outside", "over", "along", "through");
    private static final Set<String> MEANS = Set.of("with", "using");
    private static final Set<String> UNDERGO = Set.of("face", "suffer", "undergo", "survive", "endure", "escape");
    private static final Set<String> PARTAKE = Set.of(
            "hold",
            "stage",
            "conduct",
            "launch",
            "mount",
            "make",
            "begin",
            "start",
            "end",
            "resume",
            "continue",
            "wage",
            "win",
            "lose",
            "call",
            "join",
            "lead",
            "enter",
            "plan",
            "prepare",
            "need");

    /** The arguments of an event within its unit, in the order of the text. */
    public List<Argument> read(ReportReading reading, SentenceTree tree, StatementUnit unit, Event event) {
        List<Argument> found = new ArrayList<>();
        boolean noun = event.trigger() != null && event.trigger().part().endsWith("noun");
        if (noun) {
            nominal(reading, tree, event, found);
        } else {
            verbal(reading, tree, event, found);
        }
        places(reading, tree, event.token(), found);
        if (noun && event.token() != unit.head()) {
            places(reading, tree, unit.head(), found);
            partaker(reading, tree, unit.head(), event, found);
        }
        return found.stream().sorted(Comparator.comparing(Argument::anchor)).toList();
    }

    private void verbal(ReportReading reading, SentenceTree tree, Event event, List<Argument> found) {
        int verb = event.token();
        Role subjectRole =
                event.trigger() == null ? Role.AGENT : event.trigger().subject();
        Role objectRole =
                event.trigger() == null ? Role.PATIENT : event.trigger().object();
        boolean passive = EventReader.passive(tree, verb);
        int subject = ArgumentSubjects.find(tree, verb);
        boolean adjective = event.trigger() != null && event.trigger().part().equals("adjective");
        if (subject >= 0) {
            add(reading, tree, subject, passive && !adjective ? objectRole : subjectRole, verb, found);
        }
        if (event.trigger() != null && event.trigger().part().equals("result")) {
            Results.bearer(tree, verb).ifPresent(b -> add(reading, tree, b, Role.PATIENT, verb, found));
        }
        for (int child : tree.children(verb)) {
            String preposition = tree.findChild(child, "case").map(tree::word).orElse("");
            if (tree.is(child, "obl") && isUnderAttack(tree, event, child)) {
                by(tree, child).ifPresent(agent -> add(reading, tree, agent, Role.AGENT, verb, found));
            } else if (tree.is(child, "obj") && !Results.isStateWord(tree, child)) {
                add(reading, tree, lightObject(tree, event, noun(tree, verb, child)), objectRole, verb, found);
            } else if (tree.is(child, "obl") && preposition.equals("by") && passive) {
                Role by = ArgumentNouns.isMeans(tree, child) ? Role.INSTRUMENT : subjectRole;
                add(reading, tree, child, adjective ? objectRole : by, verb, found);
            } else if (isLeft(tree, event, child)) {
                add(reading, tree, child, Role.PATIENT, verb, found);
            } else if (tree.is(child, "obl") && MEANS.contains(preposition)) {
                add(reading, tree, child, withRole(event), verb, found);
            }
        }
    }

    /** "the house that they burned": the noun stands for the pronoun. */
    private static int noun(SentenceTree tree, int verb, int child) {
        boolean pronoun = tree.tag(child).equals("WDT") || tree.tag(child).equals("WP");
        return pronoun && tree.relation(verb).startsWith("acl") && tree.head(verb) >= 0 ? tree.head(verb) : child;
    }

    /** "faces an election", "launched an attack": the verb's subject takes part in what its object tells of. */
    private static void partaker(
            ReportReading reading, SentenceTree tree, int verb, Event event, List<Argument> found) {
        Trigger trigger = event.trigger();
        boolean object = tree.is(event.token(), "obj") && tree.head(event.token()) == verb;
        if (trigger == null || !object || found.stream().anyMatch(a -> a.role() == Role.AGENT)) {
            return;
        }
        boolean undergoes = UNDERGO.contains(tree.lemma(verb));
        int subject = undergoes || PARTAKE.contains(tree.lemma(verb)) ? ArgumentSubjects.find(tree, verb) : -1;
        if (subject >= 0) {
            Role role = undergoes && trigger.object() != null ? trigger.object() : trigger.subject();
            add(reading, tree, subject, role == null ? Role.AGENT : role, event.token(), found);
        }
    }

    /** "came under attack by NP": NP attacks. */
    private static boolean isUnderAttack(SentenceTree tree, Event event, int child) {
        return event.trigger() != null
                && event.trigger().part().equals("light")
                && event.trigger().subject() == Role.PATIENT
                && by(tree, child).isPresent();
    }

    private static Optional<Integer> by(SentenceTree tree, int noun) {
        return tree.children(noun).stream()
                .filter(c -> tree.is(c, "nmod"))
                .filter(c -> tree.findChild(c, "case")
                        .map(tree::word)
                        .filter("by"::equals)
                        .isPresent())
                .findFirst();
    }

    /** "drove them from TOWN": the town is what changes hands. */
    private static boolean isLeft(SentenceTree tree, Event event, int child) {
        return event.trigger() != null
                && event.trigger().part().equals("from-place")
                && EventReader.isFromPlace(tree, child);
    }

    private static Role withRole(Event event) {
        boolean against = event.trigger() != null && event.trigger().type().equals("conflict.clash");
        return against ? Role.PATIENT : Role.INSTRUMENT;
    }

    /** "took control of X": X is the object, not "control". */
    private static int lightObject(SentenceTree tree, Event event, int object) {
        if (event.trigger() == null || !event.trigger().part().equals("light")) {
            return object;
        }
        return tree.findChild(object, "nmod").orElse(object);
    }

    /** "the capture of X by Y", "Y's capture of X", "X's fall". */
    private void nominal(ReportReading reading, SentenceTree tree, Event event, List<Argument> found) {
        Trigger trigger = event.trigger();
        if (trigger == null) {
            return;
        }
        boolean ofFound = false;
        for (int child : tree.children(event.token())) {
            String preposition = tree.findChild(child, "case").map(tree::word).orElse("");
            if (tree.is(child, "nmod") && preposition.equals("of")) {
                add(
                        reading,
                        tree,
                        child,
                        trigger.object() == null ? trigger.subject() : trigger.object(),
                        event.token(),
                        found);
                ofFound = true;
            } else if ((tree.is(child, "nmod") || tree.is(child, "obl")) && preposition.equals("by")) {
                add(reading, tree, child, trigger.subject(), event.token(), found);
            }
        }
        for (int child : tree.children(event.token())) {
            if (tree.relation(child).equals("nmod:poss")) {
                Role object = trigger.object() == Role.PLACE ? trigger.subject() : trigger.object();
                add(reading, tree, child, ofFound ? trigger.subject() : object, event.token(), found);
            }
        }
    }

    private void places(ReportReading reading, SentenceTree tree, int token, List<Argument> found) {
        for (int child : tree.children(token)) {
            String preposition = tree.findChild(child, "case").map(tree::word).orElse("");
            boolean oblique = tree.is(child, "obl") || tree.is(child, "nmod");
            if (oblique
                    && !tree.relation(child).equals("nmod:poss")
                    && PLACES.contains(preposition)
                    && !isTime(reading, tree, child)) {
                add(reading, tree, child, Role.PLACE, token, found);
            }
        }
    }

    private static boolean isTime(ReportReading reading, SentenceTree tree, int token) {
        Span span = tree.token(token).span();
        return reading.report().times().stream().anyMatch(t -> t.anchor().span().overlaps(span))
                || TimeWords.isTime(tree.word(token));
    }

    private static void add(
            ReportReading reading, SentenceTree tree, int head, @Nullable Role role, int event, List<Argument> found) {
        if (role == null || head == event) {
            return;
        }
        Span span = ArgumentPhrases.span(tree, head, event);
        if (found.stream().anyMatch(a -> a.anchor().span().overlaps(span))) {
            return;
        }
        Anchor anchor = reading.report().report().anchor(span);
        Optional<Mention> mention = reading.report().mentions().stream()
                .filter(m -> m.anchor().span().overlaps(tree.token(head).span()))
                .findFirst()
                .or(() -> reading.report().mentions().stream()
                        .filter(m -> span.contains(m.anchor().span()))
                        .findFirst());
        Optional<Mention> told =
                relative(reading, span, tree.token(head).span(), mention).or(() -> mention);
        found.add(new Argument(
                role,
                anchor.exact(),
                told.map(Mention::actor).orElse(null),
                told.map(Mention::place).orElse(null),
                anchor));
    }

    /** "5 km south of TOWN" is another place than the town that it names. */
    private static Optional<Mention> relative(
            ReportReading reading, Span phrase, Span head, Optional<Mention> mention) {
        return reading.report().relatives().stream()
                .filter(r -> r.anchor().span().contains(head)
                        || (phrase.contains(r.anchor().span())
                                && mention.filter(m -> r.anchor()
                                                .span()
                                                .contains(m.anchor().span()))
                                        .isPresent()))
                .findFirst();
    }
}
