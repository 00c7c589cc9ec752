package org.stemma.statement.reading;

import java.util.Set;
import org.stemma.annotate.Token;

/**
 * Mends what is said without "that" where the parser took its subject for an object, and its verb for something loose further up:
 * {@code He hopes the endorsement will be a boost}. A finite verb without a subject of its own that begins where an object of a
 * verb of saying ends has that object for its subject.
 */
final class ObjectClauseMender {
    private static final Set<String> NOMINATIVE = Set.of("i", "we", "he", "she", "they");
    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp", "xcomp", "acl", "conj");

    private final TreeDraft draft;

    ObjectClauseMender(TreeDraft draft) {
        this.draft = draft;
    }

    /** Mends what the verb of saying at this position says. */
    void mend(int cue) {
        if (!draft.token(cue).tag().startsWith("VB") || !draft.tells(cue) || hasListener(cue)) {
            return;
        }
        int object = draft.child(cue, "obj", cue, draft.size());
        if (object < 0 || draft.anyTag(cue, object, ",") || draft.anyTag(cue, object, "``")) {
            return;
        }
        if (NOMINATIVE.contains(draft.word(object)) && object == cue + 1) {
            mendPronoun(cue, object);
        }
        for (int verb = object + 1; verb < draft.size(); verb++) {
            if (isMainOf(cue, object, verb)) {
                take(cue, object, verb);
                return;
            }
        }
    }

    /** "to say they preferred Kohl": no pronoun in this form is an object, and no participle stands behind it. */
    private void mendPronoun(int cue, int pronoun) {
        int verb = pronoun + 1;
        boolean participle = verb < draft.size()
                && draft.token(verb).tag().equals("VBN")
                && draft.token(verb).relation().equals("amod");
        if (!participle) {
            return;
        }
        int noun = draft.token(verb).head();
        for (int i = verb + 1; i < draft.size(); i++) {
            if (draft.token(i).head() == cue && !draft.token(i).relation().equals("punct")) {
                draft.attach(i, verb, draft.token(i).relation());
            }
        }
        draft.attach(verb, cue, "ccomp", "VBD");
        draft.attach(pronoun, verb, "nsubj");
        if (noun > verb) {
            draft.attach(noun, verb, "obj");
        }
    }

    /** Whether the verb is finite, has no subject, begins where the object's phrase ends, and hangs on the cue or above it. */
    private boolean isMainOf(int cue, int object, int verb) {
        Token token = draft.token(verb);
        if (!draft.hasFinite(verb) || draft.has(verb, "nsubj") || draft.has(verb, "expl")) {
            return false;
        }
        int clausal = draft.child(verb, "csubj", -1, verb);
        boolean turned = clausal >= 0 && draft.isUnder(cue, clausal);
        boolean loose = clausal < 0
                && LOOSE.contains(token.relation())
                && (draft.isUnder(cue, token.head()) || token.head() == object)
                && !draft.has(verb, "cc");
        return (turned || loose) && begins(object, verb);
    }

    /** Nothing but the object's own phrase stands before the verb and its auxiliaries. */
    private boolean begins(int object, int verb) {
        int first = verb;
        for (int i = verb - 1; i > object; i--) {
            first = draft.isUnder(i, verb) ? i : first;
        }
        for (int i = object + 1; i < first; i++) {
            if (!draft.isUnder(i, object)) {
                return false;
            }
        }
        String tag = draft.token(first).tag();
        return draft.isFinite(first) || tag.equals("MD") || (tag.equals("RB") && first < verb);
    }

    private void take(int cue, int object, int verb) {
        draft.turn(cue, verb);
        draft.attach(verb, cue, "ccomp");
        draft.attach(object, verb, draft.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    private boolean hasListener(int cue) {
        return CueLexicon.standard()
                .findVerb(draft.token(cue).lemma())
                .filter(c -> c.takes("+to"))
                .isPresent();
    }
}
