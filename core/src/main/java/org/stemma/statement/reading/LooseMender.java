package org.stemma.statement.reading;

import java.util.Set;
import org.stemma.annotate.Token;

/**
 * Mends what the parser hung up loosely, with {@code dep} for a relation, because it had no place for it: what is said behind
 * "that" where "that" was read as an object, and the main verb behind a relative clause about the subject.
 */
final class LooseMender {
    private static final String LOOSE = "dep";
    private static final Set<String> ABOUT = Set.of("who", "which");

    private final TreeDraft draft;

    LooseMender(TreeDraft draft) {
        this.draft = draft;
    }

    /** Mends what begins at this position. */
    void mend(int index) {
        mendThat(index);
        mendMainVerb(index);
    }

    /** "said that dozens lay there": what hangs on "that" is what is said. */
    private void mendThat(int that) {
        Token token = draft.token(that);
        boolean object = token.text().equals("that")
                && token.relation().equals("obj")
                && token.head() == that - 1
                && draft.tells(token.head());
        int told = object ? draft.child(that, LOOSE, that, draft.size()) : -1;
        if (told >= 0) {
            draft.attach(told, token.head(), "ccomp");
            draft.attach(that, told, "mark");
        }
    }

    /** "Captain Orn, who had promised to stay, was dismissed": the sentence is about the dismissal and not only about the captain. */
    private void mendMainVerb(int subject) {
        boolean root = draft.token(subject).head() < 0
                && draft.token(subject).tag().startsWith("N")
                && subject + 2 < draft.size()
                && draft.token(subject + 1).text().equals(",")
                && ABOUT.contains(draft.token(subject + 2).text());
        int clause = root ? draft.child(subject, LOOSE, subject + 2, draft.size()) : -1;
        int main = clause < 0 ? -1 : mainBehind(clause);
        if (main < 0) {
            return;
        }
        boolean passive = draft.has(main, "aux:pass");
        draft.attach(main, -1, "root");
        draft.attach(subject, main, passive ? "nsubj:pass" : "nsubj");
        draft.attach(clause, subject, "acl:relcl");
    }

    /** A finite verb directly behind the comma that ends the clause, without a subject of its own; -1 if there is none. */
    private int mainBehind(int clause) {
        for (int i = clause + 1; i < draft.size(); i++) {
            boolean loose = draft.token(i).relation().equals(LOOSE)
                    && draft.isUnder(i, clause)
                    && draft.hasFinite(i)
                    && !draft.has(i, "nsubj");
            int first = draft.low(i);
            if (loose && first > clause && draft.token(first - 1).text().equals(",")) {
                return i;
            }
        }
        return -1;
    }
}
