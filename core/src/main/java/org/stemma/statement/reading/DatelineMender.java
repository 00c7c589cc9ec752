package org.stemma.statement.reading;

import java.util.Set;
import org.stemma.annotate.Token;

/**
 * Mends sentences that begin with a dateline: in {@code ORVANE (Agency) - Captain Orn said …} the place is read as who speaks, and
 * the captain as something that hangs on it.
 */
final class DatelineMender {
    private static final Set<String> DASHES = Set.of("--", "\u2014", "\u2013", "-");
    private static final int MAX_DATELINE = 12;
    private static final int MIN_CAPITALS = 3;

    private final TreeDraft draft;

    DatelineMender(TreeDraft draft) {
        this.draft = draft;
    }

    /** Mends the sentence's beginning. */
    void mend() {
        int dash = dash();
        int root = root();
        if (dash < 0 || root <= dash) {
            return;
        }
        for (int i = 0; i < dash; i++) {
            int head = draft.token(i).head();
            if (head > dash) {
                giveUp(i, dash, head);
                draft.attach(i, root, "dep");
            }
        }
    }

    /** What stands behind the dash and hangs on the dateline takes the dateline's place. */
    private void giveUp(int dateline, int dash, int head) {
        int heir = -1;
        for (int i = dash + 1; i < head; i++) {
            int up = draft.token(i).head();
            if (up >= 0 && up < dash && heir < 0 && isNoun(draft.token(i))) {
                heir = i;
                draft.attach(i, head, draft.token(dateline).relation());
            } else if (up >= 0 && up < dash && heir >= 0) {
                draft.attach(i, heir, draft.token(i).relation());
            }
        }
    }

    private static boolean isNoun(Token token) {
        return token.tag().startsWith("N") || token.tag().startsWith("PRP");
    }

    /** The dash of the dateline, behind a bracket or capitals; -1 if the sentence has none. */
    private int dash() {
        for (int i = 0; i < Math.min(draft.size(), MAX_DATELINE); i++) {
            String tag = draft.token(i).tag();
            if (tag.startsWith("VB") || tag.equals("MD")) {
                return -1;
            }
            if (i > 0 && DASHES.contains(draft.token(i).text()) && !isHyphen(i)) {
                return draft.token(i - 1).text().equals(")")
                                || isCapitals(draft.token(0).text())
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    /** "Self-Rule": nothing stands between the dash and the words beside it. */
    private boolean isHyphen(int index) {
        return index + 1 < draft.size()
                && draft.token(index - 1).span().end()
                        == draft.token(index).span().begin()
                && draft.token(index).span().end()
                        == draft.token(index + 1).span().begin();
    }

    private static boolean isCapitals(String word) {
        return word.length() > MIN_CAPITALS && word.chars().noneMatch(Character::isLowerCase);
    }

    private int root() {
        for (Token token : draft.tokens()) {
            if (token.head() < 0) {
                return token.index();
            }
        }
        return -1;
    }
}
