package org.stemma.statement.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.statement.Stance;
import org.stemma.statement.reading.CueClass;
import org.stemma.statement.reading.SentenceTree;
import org.stemma.statement.saying.Saying;

/** Reads how surely and which way a unit is told, after FactBank: from modality, negation, questions and cues. */
public final class StanceReader {
    private static final Set<String> HEDGES = Set.of(
            "possibly",
            "perhaps",
            "maybe",
            "apparently",
            "reportedly",
            "allegedly",
            "presumably",
            "probably",
            "supposedly");
    private static final Set<String> UNCLEAR = Set.of(
            "unclear",
            "unknown",
            "uncertain",
            "unconfirmed",
            "possible",
            "doubt",
            "doubtful",
            "believe",
            "suspect",
            "think",
            "rumour",
            "rumor");
    private static final Set<String> HEARSAY = Set.of(
            "report",
            "believe",
            "say",
            "think",
            "suspect",
            "rumour",
            "rumor",
            "allege",
            "presume",
            "fear",
            "understand");
    private static final Set<String> CLEAR = Set.of("clear", "know", "certain", "sure", "confirm", "verify");
    private static final Set<String> THOUGHT =
            Set.of("believe", "think", "suspect", "suppose", "guess", "doubt", "fear");
    private static final Set<String> PREDICTED = Set.of("will", "'ll", "wo", "shall");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could");
    private static final Set<String> WANTED = Set.of("should", "must", "ought");

    /** The stance of a unit. */
    public Stance stance(SentenceTree tree, StatementUnit unit, int predicate) {
        Optional<Stance> fromCue = fromCues(unit.behind());
        Stance own = own(tree, unit, predicate);
        if (fromCue.isEmpty()) {
            return own;
        }
        Stance cue = fromCue.get();
        return cue == Stance.DENIED || own == Stance.ASSERTED ? cue : own;
    }

    private static Optional<Stance> fromCues(List<Saying> behind) {
        boolean denied = false;
        Stance strongest = null;
        for (Saying saying : behind) {
            Stance stance = ofCue(saying);
            if (stance == Stance.DENIED) {
                denied = !denied;
            } else if (stance != Stance.ASSERTED && strongest == null) {
                strongest = stance;
            }
        }
        return denied ? Optional.of(Stance.DENIED) : Optional.ofNullable(strongest);
    }

    private static Stance ofCue(Saying saying) {
        CueClass kind = saying.cue().kind();
        boolean infinitive = kind == CueClass.ASK;
        return switch (kind) {
            case SAY, CLAIM, SHOW, DESCRIBE, CONTINUE, JUDGE, SUPPORT, DISCUSS, APPEAR ->
                saying.negated()
                        ? Stance.UNCERTAIN
                        : saying.source() == null && kind != CueClass.SHOW ? Stance.UNCERTAIN : Stance.ASSERTED;
            case CONFIRM -> saying.negated() ? Stance.UNCERTAIN : Stance.ASSERTED;
            case DENY -> saying.negated() ? Stance.UNCERTAIN : Stance.DENIED;
            case PREDICT, PROMISE -> Stance.PREDICTED;
            case ORDER -> Stance.CALLED_FOR;
            case ASK -> infinitive ? Stance.UNCERTAIN : Stance.CALLED_FOR;
            case BELIEVE -> wanting(saying.cue().lemma()) ? Stance.CALLED_FOR : Stance.UNCERTAIN;
        };
    }

    private static boolean wanting(String lemma) {
        return Set.of("want", "hope", "wish", "seek").contains(lemma);
    }

    private static Stance own(SentenceTree tree, StatementUnit unit, int predicate) {
        int head = unit.head();
        if (asks(tree, head)) {
            return Stance.UNCERTAIN;
        }
        boolean uncertain = false;
        boolean predicted = false;
        boolean wanted = false;
        for (int at : List.of(head, predicate)) {
            for (int child : tree.children(at)) {
                String word = tree.word(child);
                boolean aux = tree.is(child, "aux");
                uncertain |= (aux && POSSIBLE.contains(word)) || HEDGES.contains(word);
                predicted |= aux && isFuture(tree, child);
                predicted |= isToBe(tree, at) || isAbout(tree, at);
                wanted |= aux && WANTED.contains(word) && !isAcronym(tree, child);
            }
        }
        for (int child : tree.children(SharedClauses.holder(tree, head))) {
            String word = tree.word(child);
            boolean shared = tree.is(child, "aux");
            uncertain |= shared && POSSIBLE.contains(word);
            predicted |= shared && isFuture(tree, child);
            wanted |= shared && WANTED.contains(word) && !isAcronym(tree, child);
        }
        boolean unclear = isUnclear(tree, head);
        Optional<Stance> opinion = opinion(tree, head, predicate);
        if (opinion.isPresent() && !uncertain && !predicted && !wanted) {
            return opinion.get();
        }
        boolean likely =
                Set.of("likely", "set", "due", "poise", "expect", "unlikely").contains(tree.lemma(head))
                        && tree.hasChild(head, "xcomp")
                        && !tree.hasChild(head, "compound:prt")
                        && !tree.hasChild(head, "obj");
        if (uncertain || unclear || (!predicted && hasCondition(tree, head))) {
            return Stance.UNCERTAIN;
        }
        if (wanted || Commands.isCommand(tree, head)) {
            return Stance.CALLED_FOR;
        }
        return predicted || likely || isPlan(tree, head) ? Stance.PREDICTED : Stance.ASSERTED;
    }

    /** "will", "would"; "'d" where it is not "had". */
    private static boolean isFuture(SentenceTree tree, int auxiliary) {
        String word = tree.word(auxiliary);
        boolean would = word.equals("would")
                || (tree.tag(auxiliary).equals("MD") && Set.of("'d", "\u2019d").contains(word));
        return would || PREDICTED.contains(word);
    }

    /** "is about to leave", "are going to rebuild". */
    private static boolean isAbout(SentenceTree tree, int verb) {
        boolean about = tree.tag(verb).equals("VB")
                && tree.word(verb - 1).equals("to")
                && tree.word(verb - 2).equals("about")
                && tree.head(verb - 2) == verb;
        boolean going = tree.word(verb).equals("going")
                && tree.word(verb + 1).equals("to")
                && tree.children(verb).stream()
                        .anyMatch(c -> tree.is(c, "xcomp") && tree.tag(c).equals("VB"));
        return about || going;
    }

    /** "I think it fell", "we hope he lives": what is thought is told, and not as sure. */
    private static Optional<Stance> opinion(SentenceTree tree, int head, int predicate) {
        boolean thought = predicate != head && tree.is(predicate, "ccomp") && tree.head(predicate) == head;
        boolean aside = tree.children(head).stream()
                .anyMatch(c -> c < head && tree.is(c, "parataxis") && THOUGHT.contains(tree.lemma(c)));
        boolean wish = thought && wanting(tree.lemma(head));
        if (wish) {
            return Optional.of(Stance.CALLED_FOR);
        }
        return aside || (thought && THOUGHT.contains(tree.lemma(head)))
                ? Optional.of(Stance.UNCERTAIN)
                : Optional.empty();
    }

    /** "If the rebels helped, the truce has become an alliance": neither is told to be so. */
    private static boolean hasCondition(SentenceTree tree, int head) {
        return tree.children(head).stream().anyMatch(c -> tree.is(c, "advcl") && DependentClauses.isIf(tree, c));
    }

    /** "MUST" in a sentence that is not all in capitals names somebody. */
    private static boolean isAcronym(SentenceTree tree, int token) {
        String text = tree.token(token).text();
        return text.equals(text.toUpperCase(Locale.ROOT))
                && tree.sentence().tokens().stream()
                        .filter(t -> t.text().length() > 3)
                        .anyMatch(t -> !t.text().equals(t.text().toUpperCase(Locale.ROOT)));
    }

    /** "intends to stay": what somebody means to do. */
    private static boolean isPlan(SentenceTree tree, int head) {
        return Set.of("intend", "plan", "aim", "seek").contains(tree.lemma(head)) && tree.hasChild(head, "xcomp");
    }

    /** "remains unclear", "in doubt", "is believed", "was reported killed", "is not clear"; not "never in doubt". */
    private static boolean isUnclear(SentenceTree tree, int head) {
        if (tree.children(head).stream().anyMatch(c -> PolarityReader.NEGATIONS.contains(tree.word(c)))) {
            return isNotClear(tree, head);
        }
        boolean passive = tree.hasChild(head, "aux:pass") || tree.hasChild(head, "nsubj:pass");
        boolean hearsay = passive && HEARSAY.contains(tree.lemma(head));
        boolean complement = tree.children(head).stream()
                .anyMatch(c -> c > head && tree.is(c, "xcomp") && UNCLEAR.contains(tree.lemma(c)));
        boolean verb = tree.isVerb(head) && !passive;
        return hearsay || complement || (UNCLEAR.contains(tree.lemma(head)) && !verb);
    }

    /** "is not clear", "has not been confirmed"; not "did not know her". */
    private static boolean isNotClear(SentenceTree tree, int head) {
        boolean negated = tree.children(head).stream().anyMatch(c -> PolarityReader.NEGATIONS.contains(tree.word(c)));
        boolean passive = tree.hasChild(head, "aux:pass") || tree.hasChild(head, "nsubj:pass");
        return negated && CLEAR.contains(tree.lemma(head)) && (passive || !tree.isVerb(head));
    }

    /** "were to supply": what is planned. */
    private static boolean isToBe(SentenceTree tree, int head) {
        boolean be = tree.children(head).stream()
                .anyMatch(c -> tree.lemma(c).equals("be")
                        && c < head
                        && tree.word(c + 1).equals("to"));
        return be && tree.tag(head).equals("VB");
    }

    /** Questions, conditions, and what hangs on "unclear" or "believed". */
    private static boolean asks(SentenceTree tree, int head) {
        for (int child : tree.children(head)) {
            if (tree.is(child, "mark") && Set.of("whether", "if").contains(tree.word(child))) {
                return true;
            }
        }
        int up = tree.head(head);
        return (tree.word(tree.size() - 1).equals("?") && up < 0)
                || (up >= 0
                        && (tree.is(head, "ccomp") || tree.is(head, "xcomp") || tree.is(head, "csubj"))
                        && (UNCLEAR.contains(tree.lemma(up)) || Frames.isOpen(tree, up)));
    }
}
