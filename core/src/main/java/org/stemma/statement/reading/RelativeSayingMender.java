package org.stemma.statement.reading;

import java.util.Set;
import org.stemma.annotate.Token;

/**
 * Mends a saying within a relative clause: in {@code an old mill that officials say was a hideout} the verb directly behind
 * "say" is what they say, wherever the parser hung it.
 */
final class RelativeSayingMender {
    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "xcomp", "ccomp", "advcl", "conj");

    private final TreeDraft draft;

    RelativeSayingMender(TreeDraft draft) {
        this.draft = draft;
    }

    /** Mends what the verb of saying at this position says. */
    void mend(int cue) {
        int next = cue + 1;
        int pronoun = draft.token(cue).tag().startsWith("VB") && draft.tells(cue) ? pronoun(cue) : -1;
        if (pronoun < 0 || next >= draft.size()) {
            return;
        }
        int verb = verb(cue, next);
        if (verb < 0 || draft.child(verb, "nsubj", cue, draft.size()) >= 0) {
            return;
        }
        if (draft.token(verb).head() == cue || hang(cue, verb)) {
            draft.attach(verb, cue, "ccomp");
            if (draft.token(pronoun).tag().equals("IN")) {
                draft.attach(pronoun, cue, "obj", "WDT");
            }
        }
    }

    /** The relative pronoun before the cue's subject; "that" also where it was read as a conjunction behind a noun. */
    private int pronoun(int cue) {
        int subject = draft.child(cue, "nsubj", -1, cue);
        int pronoun = subject < 0 ? -1 : draft.low(subject) - 1;
        if (pronoun < 1) {
            return -1;
        }
        String tag = draft.token(pronoun).tag();
        boolean that = draft.word(pronoun).equals("that")
                && draft.token(pronoun).head() == cue
                && draft.token(pronoun - 1).tag().startsWith("N");
        boolean free = draft.word(pronoun).startsWith("what");
        return ((tag.equals("WDT") || tag.equals("WP")) && !free) || that ? pronoun : -1;
    }

    /** The verb or predicate of the finite group directly behind the cue; -1 if there is none. */
    private int verb(int cue, int next) {
        Token token = draft.token(next);
        if (token.relation().startsWith("aux") || token.relation().equals("cop")) {
            return draft.hasFinite(token.head()) ? token.head() : -1;
        }
        boolean participle = token.tag().equals("VBN") && token.relation().equals("amod");
        if (participle && draft.token(token.head()).head() == cue) {
            int noun = token.head();
            draft.attach(next, cue, "ccomp", "VBD");
            draft.attach(noun, next, "obj");
            return next;
        }
        return draft.isFinite(next) ? next : -1;
    }

    /** Whether the verb hangs loosely above the cue, or has the main verb behind it wrongly: "said had fallen, lies on". */
    private boolean hang(int cue, int verb) {
        Token token = draft.token(verb);
        int clausal = draft.child(verb, "csubj", -1, cue);
        if (clausal >= 0 && draft.isUnder(cue, clausal)) {
            draft.turn(cue, verb);
            return true;
        }
        int above = token.head();
        if (above >= 0 && LOOSE.contains(token.relation()) && draft.isUnder(cue, above)) {
            return true;
        }
        boolean behind = above > verb && draft.token(above).head() == cue && draft.anyTag(verb, above, ",");
        int noun = draft.token(cue).head();
        if (behind && noun >= 0 && noun < cue && draft.token(noun).head() < 0) {
            draft.attach(above, -1, "root");
            draft.attach(noun, above, draft.has(above, "aux:pass") ? "nsubj:pass" : "nsubj");
        }
        return behind;
    }
}
