package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;

/**
 * Mends the trees where the parser is known to fail around reporting verbs and subordinate clauses. Four repairs: a clause
 * without "that" that was read as object and main verb; one that was read as object and participle; a clause after "as" or
 * "after" whose subject was read as an oblique noun phrase;
 * a main verb after "on" and a weekday that was read as a participle.
 */
final class TreeMender {
    private static final Set<String> SUBORDINATORS =
            Set.of("as", "after", "before", "since", "until", "while", "because", "although", "though");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final List<Token> tokens;
    private boolean changed;

    private TreeMender(Sentence sentence) {
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The sentence with a mended tree; the same one if nothing had to be mended. */
    static Sentence mend(Sentence sentence) {
        TreeMender mender = new TreeMender(sentence);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            mender.mendClausalSubject(i);
            mender.mendObjectWithVerb(i);
            mender.mendSubordinate(i);
            mender.mendDayBeforeVerb(i);
        }
        return mender.changed ? new Sentence(sentence.index(), sentence.span(), mender.tokens) : sentence;
    }

    private Token token(int index) {
        return tokens.get(index);
    }

    private void attach(int index, int head, String relation) {
        Token old = token(index);
        tokens.set(index, new Token(index, old.span(), old.text(), old.lemma(), old.tag(), old.name(), head, relation));
        changed = true;
    }

    private boolean tells(int index) {
        return CueLexicon.standard()
                .findVerb(token(index).lemma().toLowerCase(Locale.ROOT))
                .filter(c -> c.takes("that"))
                .isPresent();
    }

    /** "Media reported the town was taken": reported is no subject of taken. */
    private void mendClausalSubject(int verb) {
        Token told = token(verb);
        if (!told.relation().startsWith("csubj")
                || told.head() <= verb
                || !FINITE.contains(told.tag())
                || !tells(verb)) {
            return;
        }
        int main = told.head();
        int object = objectAfter(verb, main);
        if (object < 0) {
            return;
        }
        boolean passive = told.relation().endsWith(":pass");
        attach(verb, token(main).head(), token(main).relation());
        attach(main, verb, "ccomp");
        attach(object, main, passive ? "nsubj:pass" : "nsubj");
    }

    private int objectAfter(int verb, int limit) {
        for (Token token : tokens) {
            if (token.head() == verb
                    && token.index() > verb
                    && token.index() < limit
                    && token.relation().equals("obj")) {
                return token.index();
            }
        }
        return -1;
    }

    /** "The campaign says the average was high": was is no participle of average. */
    private void mendObjectWithVerb(int verb) {
        if (!token(verb).tag().startsWith("VB") || !tells(verb)) {
            return;
        }
        boolean inverted =
                verb > 0 && Set.of(",", "\u201d", "\"").contains(token(verb - 1).text());
        int object = objectAfter(verb, tokens.size());
        if (object < 0 || inverted) {
            return;
        }
        for (Token child : tokens) {
            boolean hangs = child.head() == object
                    && (child.relation().equals("acl") || child.relation().equals("dep"));
            if (hangs && child.index() > object && isFinite(child) && !hasRelative(object, child.index())) {
                attach(child.index(), verb, "ccomp");
                attach(object, child.index(), "nsubj");
                return;
            }
        }
    }

    private static boolean isFinite(Token token) {
        return FINITE.contains(token.tag());
    }

    private boolean hasRelative(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (token(i).tag().startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    /** "after troops took the town": troops is the subject of took. */
    private void mendSubordinate(int mark) {
        Token subordinator = token(mark);
        if (!subordinator.relation().equals("case")
                || !SUBORDINATORS.contains(subordinator.text().toLowerCase(Locale.ROOT))) {
            return;
        }
        int noun = subordinator.head();
        if (noun <= mark || token(noun).head() < 0) {
            return;
        }
        int governor = token(noun).head();
        for (int i = noun + 1; i < tokens.size() && !token(i).text().equals(";"); i++) {
            Token verb = token(i);
            boolean loose = verb.relation().equals("acl")
                    || verb.relation().equals("dep")
                    || verb.relation().equals("advcl");
            boolean near = verb.head() == noun || verb.head() == governor || isUnder(i, noun);
            if (loose && near && isFinite(verb) && !hasSubject(i) && !hasRelative(noun, i) && i != governor) {
                attach(i, governor, "advcl");
                attach(noun, i, "nsubj");
                attach(mark, i, "mark");
                return;
            }
        }
    }

    /** "Guards on Monday drove rebels from the town": drove is the main verb, and no rebel is on anything. */
    private void mendDayBeforeVerb(int verb) {
        if (verb < 3
                || !token(verb).relation().equals("amod")
                || !token(verb).tag().equals("VBN")) {
            return;
        }
        int object = token(verb).head();
        Token day = token(verb - 1);
        Token on = token(verb - 2);
        boolean weekday = Subjects.WEEKDAYS.contains(day.text().toLowerCase(Locale.ROOT));
        if (!weekday || object < verb || on.head() != object || !on.relation().equals("case")) {
            return;
        }
        int subject = token(object).head();
        if (subject < 0
                || subject > on.index()
                || token(subject).head() >= 0
                || !token(subject).tag().startsWith("NN")) {
            return;
        }
        attach(verb, -1, "root");
        attach(subject, verb, "nsubj");
        attach(object, verb, "obj");
        attach(day.index(), verb, "obl");
        attach(on.index(), day.index(), "case");
        Token old = token(verb);
        tokens.set(
                verb,
                new Token(verb, old.span(), old.text(), old.lemma(), "VBD", old.name(), old.head(), old.relation()));
        tokens.stream()
                .filter(t ->
                        t.head() == object && t.index() > object && t.relation().equals("nmod"))
                .filter(t -> caseOf(t.index()).equals("from"))
                .toList()
                .forEach(t -> attach(t.index(), verb, "obl"));
    }

    private String caseOf(int noun) {
        return tokens.stream()
                .filter(t -> t.head() == noun && t.relation().equals("case"))
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private boolean isUnder(int index, int ancestor) {
        int steps = 0;
        for (int up = index; up >= 0 && steps++ < tokens.size(); up = token(up).head()) {
            if (up == ancestor) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSubject(int verb) {
        return tokens.stream().anyMatch(t -> t.head() == verb && t.relation().startsWith("nsubj"));
    }
}
