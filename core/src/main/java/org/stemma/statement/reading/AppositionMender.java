package org.stemma.statement.reading;

import org.stemma.annotate.Token;

/**
 * Mends a speaker behind what is said whom the parser hung on the last object as an apposition: "… and left eleven trucks, a
 * senior officer in the general staff said". A true apposition ends with a comma ("the truck, a gift of the mayor, said so").
 */
final class AppositionMender {
    private final TreeDraft draft;

    AppositionMender(TreeDraft draft) {
        this.draft = draft;
    }

    /** Mends the clause of a cue at this position. */
    void mend(int cue) {
        int object = draft.token(cue).relation().equals("ccomp") && draft.isFinite(cue) && draft.tells(cue)
                ? draft.child(cue, "nsubj", -1, cue)
                : -1;
        int before = draft.token(cue).head();
        int speaker = object < 0 ? -1 : draft.child(object, "appos", object, cue);
        if (speaker < 0 || before < 0 || before > object || draft.has(before, "obj") || !isSpeaker(speaker, cue)) {
            return;
        }
        int first = before;
        while (draft.token(first).relation().equals("conj")
                && draft.token(first).head() >= 0) {
            first = draft.token(first).head();
        }
        Token main = draft.token(first);
        draft.attach(cue, main.head(), main.relation());
        draft.attach(first, cue, "ccomp");
        draft.attach(object, before, "obj");
        draft.attach(speaker, cue, "nsubj");
    }

    /** A noun with an article directly behind a comma, with nothing between its phrase and the verb. */
    private boolean isSpeaker(int speaker, int cue) {
        int low = draft.low(speaker);
        Token article = draft.token(low);
        return low > 0
                && draft.token(low - 1).text().equals(",")
                && article.relation().equals("det")
                && draft.isUnder(cue - 1, speaker);
    }
}
