package org.stemma.statement.reading;

import java.util.Locale;
import java.util.Set;
import org.stemma.annotate.Token;

/**
 * Mends gerunds of saying that were read as adjectives: in {@code by criticizing the mayor's plan} the plan is criticized, and is
 * no criticizing plan. A name, an article or a possessor behind the gerund shows that a noun phrase of its own begins there.
 */
final class GerundMender {
    private static final Set<String> DEFINITE = Set.of("DT", "PRP$", "POS", "NNP", "NNPS", "PRP");

    private static final int MAX_UP = 4;

    private final TreeDraft draft;

    GerundMender(TreeDraft draft) {
        this.draft = draft;
    }

    /** Mends the gerund at this position. */
    void mend(int gerund) {
        Token token = draft.token(gerund);
        int noun = token.head();
        boolean read = token.tag().equals("VBG")
                && token.relation().equals("amod")
                && noun > gerund
                && gerund > 0
                && Character.isLowerCase(token.text().charAt(0));
        if (!read || !isCue(token) || !hasDefinite(gerund, noun)) {
            return;
        }
        int preposition = gerund - 1;
        boolean governed = draft.token(preposition).head() == noun
                && draft.token(preposition).relation().equals("case");
        int verb = verbAbove(noun);
        if (governed && verb >= 0) {
            draft.attach(gerund, verb, "advcl");
            draft.attach(noun, gerund, "obj");
            draft.attach(preposition, gerund, "mark");
        }
    }

    /** The verb that the gerund's phrase hangs on; -1 if there is none. */
    private int verbAbove(int noun) {
        int at = draft.token(noun).head();
        for (int i = 0; i < MAX_UP && at >= 0; i++) {
            if (draft.token(at).tag().startsWith("VB")) {
                return at;
            }
            at = draft.token(at).head();
        }
        return -1;
    }

    private static boolean isCue(Token token) {
        return CueLexicon.standard()
                .findVerb(token.lemma().toLowerCase(Locale.ROOT))
                .isPresent();
    }

    private boolean hasDefinite(int gerund, int noun) {
        for (int i = gerund + 1; i <= noun; i++) {
            if (DEFINITE.contains(draft.token(i).tag())) {
                return true;
            }
        }
        return false;
    }
}
