package org.stemma.statement.reading;

import java.util.Set;
import org.stemma.annotate.Token;

/**
 * Mends what the parser hung up loosely, with {@code dep} for a relation, because it had no place for it: what is said behind
 * "that" where "that" was read as an object, the main verb behind a relative clause about the subject, the main verb behind a
 * subject that was read as the main word, and a second clause whose subject was read as a second object.
 */
final class LooseMender {
    private static final String LOOSE = "dep";
    private static final String RELATIVE = "acl:relcl";
    private static final Set<String> ABOUT = Set.of("who", "which");

    private final TreeDraft draft;

    LooseMender(TreeDraft draft) {
        this.draft = draft;
    }

    /** Mends what begins at this position. */
    void mend(int index) {
        mendThat(index);
        mendMainVerb(index);
        mendNounAsMain(index);
        mendSecondSubject(index);
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
        draft.attach(clause, subject, RELATIVE);
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

    /** "The mill is two miles east of Lorne", "The ferry, which had sixty people on board, hit a pier": no noun is the main word. */
    private void mendNounAsMain(int subject) {
        Token noun = draft.token(subject);
        if (noun.head() >= 0 || !noun.tag().startsWith("N") || draft.has(subject, "cop")) {
            return;
        }
        int main = draft.child(subject, LOOSE, subject, draft.size());
        main = main >= 0 ? main : draft.child(subject, RELATIVE, subject, draft.size());
        int relative = main < 0 ? -1 : relativeBetween(subject, main);
        boolean next = main >= 0 && draft.token(main).relation().equals(LOOSE) && isNext(subject, main);
        if ((relative < 0 && !next) || !isPredicate(main, relative >= 0 ? subject + 2 : -1)) {
            return;
        }
        draft.attach(main, -1, "root");
        draft.attach(subject, main, draft.has(main, "aux:pass") ? "nsubj:pass" : "nsubj");
        if (relative >= 0) {
            draft.attach(relative, subject, RELATIVE);
            draft.attach(subject + 2, relative, "nsubj");
        }
    }

    /** A finite verb with no subject but perhaps this pronoun, and with nothing that makes it a lesser clause. */
    private boolean isPredicate(int verb, int pronoun) {
        int subject = draft.child(verb, "nsubj", -1, draft.size());
        return draft.hasFinite(verb) && (subject < 0 || subject == pronoun) && !draft.has(verb, "mark");
    }

    /** "The ferry hit a pier and sixty people were injured": the people are injured, and nobody hit them. */
    private void mendSecondSubject(int verb) {
        Token injured = draft.token(verb);
        int first = injured.head();
        boolean loose = injured.relation().equals(LOOSE)
                && first >= 0
                && first < verb
                && draft.token(first).tag().startsWith("VB")
                && isPredicate(verb, -1);
        int noun = loose ? conjunctBefore(verb, first) : -1;
        if (noun < 0) {
            return;
        }
        int link = draft.child(noun, "cc", first, noun);
        draft.attach(verb, first, "conj");
        draft.attach(noun, verb, draft.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        draft.attach(link, verb, "cc");
    }

    /** The noun phrase directly before the verb that was coordinated with another one behind the first verb; -1 if there is none. */
    private int conjunctBefore(int verb, int first) {
        int steps = 0;
        for (int at = draft.low(verb) - 1;
                at > first && steps++ < draft.size();
                at = draft.token(at).head()) {
            Token token = draft.token(at);
            boolean coordinated = token.relation().equals("conj")
                    && token.tag().startsWith("N")
                    && draft.child(at, "cc", token.head(), at) >= 0;
            if (coordinated) {
                return at;
            }
        }
        return -1;
    }

    /** The clause between two commas behind the noun that "who" or "which" begins; -1 if there is none. */
    private int relativeBetween(int subject, int main) {
        boolean framed = subject + 3 < main
                && draft.token(subject + 1).text().equals(",")
                && ABOUT.contains(draft.token(subject + 2).text())
                && draft.token(main - 1).text().equals(",");
        return framed ? draft.child(main, LOOSE, subject + 2, main) : -1;
    }

    /** Nothing but what belongs to the noun or to the verb stands between them, and no mark. */
    private boolean isNext(int subject, int main) {
        for (int i = subject + 1; i < main; i++) {
            boolean mark = !Character.isLetterOrDigit(draft.token(i).text().charAt(0));
            if (mark || !(draft.isUnder(i, subject) || draft.isUnder(i, main))) {
                return false;
            }
        }
        return true;
    }
}
