package org.stemma.statement.reading;

import java.util.Locale;
import java.util.Set;
import org.stemma.annotate.Token;

/**
 * Mends trees in which a participle that describes a noun was read as the main verb, or a main verb as something less. Six
 * repairs: "houses owned by NP were burned" with owned as a clause that is the subject; "forces backed by NP took the town" with backed as root; "has seized the hub held by NP" with hub as the subject of
 * held; "after forces retook A and others reconquered B" with retook as an
 * auxiliary; "troops on Monday drove rebels from A, the town B held" with held as root.
 */
final class ParticipleMender {
    private static final Set<String> LOOSE = Set.of("dep", "ccomp", "xcomp", "parataxis");
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "have", "do", "get", "will", "would", "may", "might", "can", "could", "shall", "should", "must");

    private final TreeDraft draft;

    ParticipleMender(TreeDraft draft) {
        this.draft = draft;
    }

    void mend(int index) {
        mendReducedMain(index);
        mendReducedSubject(index);
        mendObjectOfMain(index);
        mendAuxiliary(index);
        mendDayBeforeMain(index);
        mendDayInSubject(index);
    }

    /** "Forces backed by NP took the town", "girls seized by NP have been freed": took is the main verb, backed describes forces. */
    private void mendReducedMain(int main) {
        Token verb = draft.token(main);
        int participle = verb.head();
        if (participle < 0
                || participle > main
                || !LOOSE.contains(verb.relation())
                || !draft.hasFinite(main)
                || !isParticiple(participle)) {
            return;
        }
        int subject = draft.child(participle, "nsubj", -1, participle);
        boolean near = subject >= 0
                && draft.child(main, "nsubj", -1, draft.size()) < 0
                && draft.child(participle, "mark", -1, participle) < 0
                && !draft.anyTag(participle, main, ",")
                && !draft.anyTag(participle, main, "CC")
                && !draft.anyTag(participle, main, "``")
                && !draft.hasRelative(participle, main);
        boolean complement = draft.child(participle, "obl", participle, main) >= 0;
        if (!near || !complement) {
            return;
        }
        Token old = draft.token(participle);
        draft.attach(main, old.head(), old.relation());
        for (int i = 0; i < draft.size(); i++) {
            boolean outside = i < subject || draft.token(i).relation().equals("punct");
            if (draft.token(i).head() == participle && i != main && outside) {
                draft.attach(i, main, draft.token(i).relation());
            }
        }
        draft.attach(subject, main, draft.has(main, "aux:pass") ? "nsubj:pass" : "nsubj");
        draft.attach(participle, subject, "acl");
    }

    /** "Houses owned by NP were burned": the houses are burned, owned describes them. */
    private void mendReducedSubject(int participle) {
        Token owned = draft.token(participle);
        int main = owned.head();
        boolean subject = owned.relation().equals("csubj") || owned.relation().equals("csubj:pass");
        if (!subject || main < participle || !isParticiple(participle)) {
            return;
        }
        int noun = draft.child(participle, "nsubj", -1, participle);
        boolean agent = draft.child(participle, "obl", participle, main) >= 0;
        if (noun < 0 || !agent || draft.anyTag(participle, main, "CC")) {
            return;
        }
        for (int i = 0; i < noun; i++) {
            if (draft.token(i).head() == participle) {
                draft.attach(i, main, draft.token(i).relation());
            }
        }
        draft.attach(noun, main, "nsubj");
        draft.attach(participle, noun, "acl");
    }

    private boolean isParticiple(int index) {
        return draft.token(index).tag().equals("VBN") && !draft.has(index, "aux") && !draft.has(index, "cop");
    }

    /** "has seized the hub held by NP": the hub is seized, held describes it. */
    private void mendObjectOfMain(int participle) {
        Token held = draft.token(participle);
        int main = held.head();
        if (main < 0
                || main > participle
                || !Set.of("dep", "ccomp").contains(held.relation())
                || !isParticiple(participle)
                || !draft.token(main).tag().startsWith("VB")
                || draft.tells(main)
                || draft.has(main, "obj")) {
            return;
        }
        int noun = draft.child(participle, "nsubj", main, participle);
        if (noun < 0 || draft.low(noun) != main + 1) {
            return;
        }
        draft.attach(noun, main, "obj");
        draft.attach(participle, noun, "acl");
    }

    /** "after forces retook A and others reconquered B": retook is no auxiliary of reconquered. */
    private void mendAuxiliary(int verb) {
        Token token = draft.token(verb);
        int other = token.head();
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (!token.relation().equals("aux")
                || !draft.isFinite(verb)
                || AUXILIARIES.contains(lemma)
                || other < verb
                || !draft.isFinite(other)) {
            return;
        }
        int object = draft.child(other, "nsubj", verb, other);
        int subject = object < 0 ? -1 : draft.child(object, "conj", object, other);
        int link = subject < 0 ? -1 : draft.child(subject, "cc", object, subject);
        if (link < 0) {
            return;
        }
        draft.attach(verb, draft.token(other).head(), draft.token(other).relation());
        draft.attach(object, verb, "obj");
        draft.attach(subject, other, "nsubj");
        draft.attach(link, other, "cc");
        draft.attach(other, verb, "conj");
        claimSubject(verb);
    }

    /** "On Monday rebel troops launched an attack": the day is no part of the subject's name. */
    private void mendDayInSubject(int day) {
        Token weekday = draft.token(day);
        int noun = weekday.head();
        if (noun <= day + 1
                || !Subjects.WEEKDAYS.contains(weekday.text().toLowerCase(Locale.ROOT))
                || !weekday.relation().equals("compound")
                || !draft.token(noun).relation().equals("obl")) {
            return;
        }
        int on = draft.child(noun, "case", -1, day);
        int verb = noun + 1;
        boolean clause = verb < draft.size() && draft.isFinite(verb) && !draft.has(verb, "nsubj");
        if (on != day - 1 || !clause) {
            return;
        }
        int before = draft.token(noun).head();
        draft.attach(noun, verb, "nsubj");
        draft.attach(day, verb, "obl");
        draft.attach(on, day, "case");
        if (before < on && before >= 0 && draft.token(before).head() == verb) {
            draft.attach(before, day, "advmod");
        }
    }

    /** "Troops on Monday drove rebels from A, the town B held": drove is the main verb, and held tells of the town. */
    private void mendDayBeforeMain(int verb) {
        Token drove = draft.token(verb);
        if (verb < 3 || !drove.relation().equals("amod") || !drove.tag().equals("VBN")) {
            return;
        }
        int object = drove.head();
        int day = verb - 1;
        int main = draft.token(day).head();
        boolean weekday = Subjects.WEEKDAYS.contains(draft.token(day).text().toLowerCase(Locale.ROOT));
        if (!weekday || object < verb || draft.token(object).head() != day || main < object) {
            return;
        }
        int subject = draft.child(main, "nsubj", -1, day);
        int noun = draft.child(main, "nsubj", object, main);
        if (subject < 0 || noun < 0) {
            return;
        }
        Token old = draft.token(main);
        draft.attach(verb, old.head(), old.relation(), "VBD");
        draft.attach(subject, verb, "nsubj");
        draft.attach(day, verb, "obl");
        draft.attach(object, verb, "obj");
        draft.attach(noun, object, "appos");
        draft.attach(main, noun, "acl");
        for (int i = object + 1; i < noun; i++) {
            boolean from =
                    draft.token(i).head() == object && draft.token(i).relation().equals("nmod");
            if (from) {
                draft.attach(i, verb, "obl");
            }
        }
    }

    /** "after forces last week retook A": last week is when they did. */
    private void claimBetween(int subject, int verb) {
        for (int i = subject + 1; i < verb; i++) {
            if (draft.token(i).head() < subject) {
                draft.attach(i, verb, draft.token(i).relation());
            }
        }
    }

    /** The noun after "after" and before the verb is its subject. */
    private void claimSubject(int verb) {
        for (int i = verb - 1; i > 0; i--) {
            int mark = draft.child(i, "case", -1, i);
            boolean subordinate = mark >= 0
                    && Set.of("after", "before", "as", "since", "until")
                            .contains(draft.token(mark).text().toLowerCase(Locale.ROOT));
            if (subordinate && draft.token(i).tag().startsWith("N")) {
                draft.attach(i, verb, "nsubj");
                draft.attach(mark, verb, "mark");
                claimBetween(i, verb);
                return;
            }
        }
    }
}
