package org.stemma.statement.reading;

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

    private final TreeDraft draft;

    private TreeMender(TreeDraft draft) {
        this.draft = draft;
    }

    /** The sentence with a mended tree; the same one if nothing had to be mended. */
    static Sentence mend(Sentence sentence) {
        TreeDraft draft = new TreeDraft(sentence);
        TreeMender mender = new TreeMender(draft);
        ParticipleMender participles = new ParticipleMender(draft);
        ContentSubjectMender contents = new ContentSubjectMender(draft);
        LooseMender loose = new LooseMender(draft);
        GerundMender gerunds = new GerundMender(draft);
        ObjectClauseMender objects = new ObjectClauseMender(draft);
        RelativeSayingMender relatives = new RelativeSayingMender(draft);
        AppositionMender appositions = new AppositionMender(draft);
        new DatelineMender(draft).mend();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            loose.mend(i);
            appositions.mend(i);
            contents.mend(i);
            gerunds.mend(i);
            objects.mend(i);
            relatives.mend(i);
            mender.mendClausalSubject(i);
            mender.mendObjectWithVerb(i);
            mender.mendStrandedSubject(i);
            mender.mendSubordinate(i);
            mender.mendDayBeforeVerb(i);
            participles.mend(i);
        }
        return draft.sentence();
    }

    private Token token(int index) {
        return draft.token(index);
    }

    private void attach(int index, int head, String relation) {
        draft.attach(index, head, relation);
    }

    /** "Media reported the town was taken": reported is no subject of taken. */
    private void mendClausalSubject(int verb) {
        Token told = token(verb);
        if (!told.relation().startsWith("csubj")
                || told.head() <= verb
                || !draft.isFinite(verb)
                || !draft.tells(verb)) {
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
        for (Token token : draft.tokens()) {
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
        if (!token(verb).tag().startsWith("VB") || !draft.tells(verb)) {
            return;
        }
        boolean inverted =
                verb > 0 && Set.of(",", "\u201d", "\"").contains(token(verb - 1).text());
        int object = objectAfter(verb, draft.size());
        if (object < 0 || inverted) {
            return;
        }
        for (Token child : draft.tokens()) {
            boolean hangs = child.head() == object
                    && (child.relation().equals("acl") || child.relation().equals("dep"));
            if (hangs
                    && child.index() > object
                    && draft.isFinite(child.index())
                    && !draft.hasRelative(object, child.index())) {
                attach(child.index(), verb, "ccomp");
                attach(object, child.index(), "nsubj");
                return;
            }
        }
    }

    /** "The aide said Tom has gone": Tom is the subject of has gone, and nobody's object. */
    private void mendStrandedSubject(int verb) {
        Token clause = token(verb);
        int cue = clause.head();
        if (!clause.relation().equals("ccomp") || cue < 0 || cue > verb || !draft.tells(cue) || hasSubject(verb)) {
            return;
        }
        int object = objectAfter(cue, verb);
        boolean next = object >= 0 && draft.low(verb) == object + 1 && draft.low(object) == cue + 1;
        boolean listener = CueLexicon.standard()
                .findVerb(token(cue).lemma().toLowerCase(Locale.ROOT))
                .filter(c -> c.takes("+to"))
                .isPresent();
        if (next && !listener && draft.hasFinite(verb)) {
            attach(object, verb, "nsubj");
        }
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
        for (int i = noun + 1; i < draft.size() && !token(i).text().equals(";"); i++) {
            Token verb = token(i);
            boolean loose = verb.relation().equals("acl")
                    || verb.relation().equals("dep")
                    || verb.relation().equals("advcl");
            boolean near = verb.head() == noun || verb.head() == governor || draft.isUnder(i, noun);
            if (loose && near && draft.isFinite(i) && !hasSubject(i) && !draft.hasRelative(noun, i) && i != governor) {
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
        draft.attach(verb, -1, "root", "VBD");
        attach(subject, verb, "nsubj");
        attach(object, verb, "obj");
        attach(day.index(), verb, "obl");
        attach(on.index(), day.index(), "case");
        draft.tokens().stream()
                .filter(t ->
                        t.head() == object && t.index() > object && t.relation().equals("nmod"))
                .filter(t -> caseOf(t.index()).equals("from"))
                .toList()
                .forEach(t -> attach(t.index(), verb, "obl"));
    }

    private String caseOf(int noun) {
        return draft.tokens().stream()
                .filter(t -> t.head() == noun && t.relation().equals("case"))
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private boolean hasSubject(int verb) {
        return draft.tokens().stream()
                .anyMatch(t -> t.head() == verb && t.relation().startsWith("nsubj"));
    }
}
