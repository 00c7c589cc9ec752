package org.stemma.statement.reading;

import java.util.Set;
import org.stemma.annotate.Token;

/**
 * Mends what is said where its subject has a participle behind it. The parser takes the participle for what is said, and what is
 * said for the main clause: {@code Kohl said that figures spread by the ministry were wrong} comes out as "that Kohl said that
 * figures spread was wrong".
 */
final class ContentSubjectMender {
    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis", "conj");

    private final TreeDraft draft;

    ContentSubjectMender(TreeDraft draft) {
        this.draft = draft;
    }

    /** Mends the content of the verb of saying at this position. */
    void mend(int cue) {
        if (!draft.token(cue).tag().startsWith("VB") || !draft.tells(cue)) {
            return;
        }
        int participle = participle(cue);
        int main = participle < 0 ? -1 : main(cue, participle);
        if (main >= 0) {
            mendParticiple(cue, participle, main);
        } else {
            mendObject(cue);
        }
    }

    /** A participle with a subject and no auxiliary, read as what is said. */
    private int participle(int cue) {
        int clause = draft.child(cue, "ccomp", cue, draft.size());
        boolean bare = clause >= 0
                && draft.token(clause).tag().equals("VBN")
                && !draft.has(clause, "aux")
                && !draft.has(clause, "cop");
        return bare && draft.child(clause, "nsubj", cue, clause) >= 0 ? clause : -1;
    }

    /** The finite verb behind the participle: what the saying hangs on, or what hangs on it without a subject. */
    private int main(int cue, int participle) {
        Token told = draft.token(cue);
        if (told.relation().startsWith("csubj") && told.head() > participle) {
            return isMain(participle, told.head()) ? told.head() : -1;
        }
        for (int i = participle + 1; i < draft.size(); i++) {
            boolean hangs = draft.token(i).head() == cue
                    && LOOSE.contains(draft.token(i).relation())
                    && draft.child(i, "nsubj", participle, i) < 0;
            if (hangs && isMain(participle, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isMain(int participle, int main) {
        return draft.hasFinite(main)
                && !draft.anyTag(participle, main, ",")
                && !draft.anyTag(participle, main, "CC")
                && !draft.hasRelative(participle, main);
    }

    private void mendParticiple(int cue, int participle, int main) {
        int noun = draft.child(participle, "nsubj", cue, participle);
        int mark = draft.child(participle, "mark", cue, noun);
        Token told = draft.token(cue);
        if (told.head() == main) {
            Token old = draft.token(main);
            draft.attach(cue, old.head(), old.relation());
            for (int i = 0; i < cue; i++) {
                if (draft.token(i).head() == main) {
                    draft.attach(i, cue, draft.token(i).relation());
                }
            }
        }
        draft.attach(main, cue, "ccomp");
        draft.attach(noun, main, subjectOf(main));
        draft.attach(participle, noun, "acl");
        if (mark >= 0) {
            draft.attach(mark, main, "mark");
        }
    }

    /** "Residents say houses built by the river were flooded": the houses are flooded, and nobody's object. */
    private void mendObject(int cue) {
        int object = draft.child(cue, "obj", cue, draft.size());
        if (object < 0 || hasListener(cue)) {
            return;
        }
        for (int i = object + 1; i < draft.size(); i++) {
            boolean clause = draft.token(i).head() == cue
                    && draft.token(i).relation().equals("dep")
                    && draft.hasFinite(i)
                    && !draft.has(i, "nsubj");
            if (clause && isOnlyBetween(object, i)) {
                draft.attach(object, i, subjectOf(i));
                draft.attach(i, cue, "ccomp");
                return;
            }
        }
    }

    private boolean hasListener(int cue) {
        return CueLexicon.standard()
                .findVerb(draft.token(cue).lemma())
                .filter(c -> c.takes("+to"))
                .isPresent();
    }

    /** Nothing stands between the noun and the verb that belongs to neither. */
    private boolean isOnlyBetween(int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            if (!draft.isUnder(i, noun) && !draft.isUnder(i, verb)) {
                return false;
            }
        }
        return true;
    }

    private String subjectOf(int verb) {
        return draft.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    }
}
