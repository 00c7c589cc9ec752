package org.stemma.statement.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;

/** A sentence's tree while it is being mended. Mutable; for one sentence. */
final class TreeDraft {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Sentence parsed;
    private final List<Token> tokens;
    private boolean changed;

    TreeDraft(Sentence parsed) {
        this.parsed = parsed;
        this.tokens = new ArrayList<>(parsed.tokens());
    }

    /** The sentence as mended; the same one if nothing had to be. */
    Sentence sentence() {
        return changed ? new Sentence(parsed.index(), parsed.span(), tokens) : parsed;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The word in lower case. */
    String word(int index) {
        return token(index).text().toLowerCase(Locale.ROOT);
    }

    void attach(int index, int head, String relation) {
        attach(index, head, relation, token(index).tag());
    }

    void attach(int index, int head, String relation, String tag) {
        Token old = token(index);
        tokens.set(index, new Token(index, old.span(), old.text(), old.lemma(), tag, old.name(), head, relation));
        changed = true;
    }

    /** A verb that takes a clause as what is said. */
    boolean tells(int index) {
        return CueLexicon.standard()
                .findVerb(token(index).lemma().toLowerCase(Locale.ROOT))
                .filter(c -> c.takes("that"))
                .isPresent();
    }

    boolean isFinite(int index) {
        return FINITE.contains(token(index).tag());
    }

    /** Finite itself, or with a finite auxiliary or copula. */
    boolean hasFinite(int verb) {
        return isFinite(verb)
                || tokens.stream()
                        .anyMatch(t -> t.head() == verb
                                && (t.relation().startsWith("aux")
                                        || t.relation().equals("cop"))
                                && (FINITE.contains(t.tag()) || t.tag().equals("MD")));
    }

    /** The first dependant whose relation begins so, between two positions, both excluded; -1 if there is none. */
    int child(int head, String relation, int from, int to) {
        for (int i = Math.max(0, from + 1); i < Math.min(to, size()); i++) {
            if (token(i).head() == head && token(i).relation().startsWith(relation)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(int head, String relation) {
        return child(head, relation, -1, size()) >= 0;
    }

    boolean hasRelative(int from, int to) {
        return anyTag(from, to, "W");
    }

    /** Whether a token between the two, both excluded, has a tag that begins so. */
    boolean anyTag(int from, int to, String tag) {
        for (int i = from + 1; i < to; i++) {
            if (token(i).tag().startsWith(tag)) {
                return true;
            }
        }
        return false;
    }

    boolean isUnder(int index, int ancestor) {
        int steps = 0;
        for (int up = index; up >= 0 && steps++ < size(); up = token(up).head()) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** First position of what hangs below a token, itself included. */
    int low(int index) {
        for (int i = 0; i < index; i++) {
            if (isUnder(i, index)) {
                return i;
            }
        }
        return index;
    }

    /** Where a clause that holds the cue was read as the verb's subject, that clause takes the verb's place in the sentence. */
    void turn(int cue, int verb) {
        int clausal = child(verb, "csubj", -1, verb);
        if (clausal < 0 || !isUnder(cue, clausal)) {
            return;
        }
        attach(clausal, token(verb).head(), token(verb).relation());
        for (int i = 0; i < cue; i++) {
            if (token(i).head() == verb && i != clausal) {
                attach(i, clausal, token(i).relation());
            }
        }
    }
}
