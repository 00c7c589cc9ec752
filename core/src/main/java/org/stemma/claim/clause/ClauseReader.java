package org.stemma.claim.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Roots;

/** Reads clauses off dependency trees. */
public final class ClauseReader {
    private static final Set<String> NEGATORS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "without");
    private static final Set<String> NEGATIVE_VERBS = Set.of(
            "deny", "doubt", "refuse", "fail", "decline", "reject", "rule", "forget", "avoid", "stop", "prevent",
            "scuttle");
    private static final Set<String> OPEN_AUXILIARIES =
            Set.of("may", "might", "could", "would", "should", "can", "will");
    private static final Set<String> OPEN_VERBS = Set.of(
            "want",
            "plan",
            "hope",
            "expect",
            "try",
            "seek",
            "call",
            "urge",
            "demand",
            "threaten",
            "consider",
            "suppose",
            "offer",
            "likely",
            "ask",
            "order",
            "vow",
            "allow",
            "accuse",
            "allege",
            "slate");

    private ClauseReader() {}

    /** The clauses of all verbs and nominal predicates, in order. */
    public static List<Clause> read(List<Sentence> sentences) {
        List<Clause> clauses = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (isPredicate(sentence, token)) {
                    clauses.add(clause(sentence, token));
                }
            }
        }
        return clauses;
    }

    /** Dictionary form in lower case. */
    public static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean isPredicate(Sentence sentence, Token token) {
        boolean verb = token.tag().startsWith("VB")
                && !token.relation().startsWith("aux")
                && !token.relation().equals("cop");
        return verb || !sentence.children(token, "cop", "nsubj").isEmpty();
    }

    /** The clause of one word: a verb, or a noun or adjective that names something that happens. */
    public static Clause at(Sentence sentence, Token word) {
        return isPredicate(sentence, word) ? clause(sentence, word) : nominal(sentence, word);
    }

    /** "The capture of the town by troops", "their arrest": what the noun's own phrases are to it. */
    private static Clause nominal(Sentence sentence, Token noun) {
        Set<Token> agents = new LinkedHashSet<>();
        Set<Token> patients = new LinkedHashSet<>();
        Set<Token> others = new LinkedHashSet<>();
        for (Token child : sentence.children(noun, "nmod", "obl", "compound")) {
            if (hasCase(sentence, child, "by")) {
                agents.add(child);
            } else if (hasCase(sentence, child, "of")) {
                patients.add(child);
            } else {
                others.add(child);
            }
        }
        return clause(sentence, noun, agents, patients, others);
    }

    private static Clause clause(
            Sentence sentence, Token predicate, Set<Token> agents, Set<Token> patients, Set<Token> others) {
        return new Clause(
                sentence,
                predicate,
                Roots.of(lemma(predicate)),
                EventWords.of(sentence, predicate),
                isNegated(sentence, predicate, patients),
                isOpen(sentence, predicate),
                agents,
                patients,
                others);
    }

    private static Clause clause(Sentence sentence, Token predicate) {
        boolean passive =
                !sentence.children(predicate, "nsubj:pass", "aux:pass").isEmpty()
                        || ((predicate.relation().startsWith("acl")
                                        || predicate.relation().equals("amod"))
                                && predicate.tag().equals("VBN")
                                && sentence.children(predicate, "aux").isEmpty());
        Set<Token> agents = new LinkedHashSet<>();
        Set<Token> patients = new LinkedHashSet<>(sentence.children(predicate, "obj", "iobj", "dobj"));
        Set<Token> others = new LinkedHashSet<>();
        (passive ? patients : agents).addAll(subjects(sentence, predicate));
        for (Token child : sentence.children(predicate, "obl", "nmod", "xcomp", "ccomp", "advmod", "acomp")) {
            if (passive && hasCase(sentence, child, "by")) {
                agents.add(child);
            } else if (!NEGATORS.contains(lemma(child))) {
                others.add(child);
            }
        }
        return clause(sentence, predicate, agents, patients, others);
    }

    private static boolean hasCase(Sentence sentence, Token token, String word) {
        return sentence.children(token, "case").stream().anyMatch(c -> lemma(c).equals(word));
    }

    /** Its own subjects, else those of the clause it is joined to, else the noun it modifies. */
    private static List<Token> subjects(Sentence sentence, Token predicate) {
        Token at = predicate;
        for (int step = 0; step < 4; step++) {
            List<Token> own = sentence.children(at, "nsubj", "csubj").stream()
                    .filter(t -> !t.tag().startsWith("W"))
                    .toList();
            if (!own.isEmpty()) {
                return own;
            }
            Token head = head(sentence, at);
            if (head == null) {
                return List.of();
            }
            if (at.relation().startsWith("acl") || at.relation().equals("amod")) {
                return List.of(head);
            }
            if (!at.relation().equals("conj")
                    && !at.relation().equals("xcomp")
                    && !at.relation().startsWith("advcl")) {
                return List.of();
            }
            at = head;
        }
        return List.of();
    }

    /** The governing token; null for the root. */
    public static @Nullable Token head(Sentence sentence, Token token) {
        return token.head() < 0 ? null : sentence.token(token.head());
    }

    private static boolean isNegated(Sentence sentence, Token predicate, Set<Token> patients) {
        boolean negated = sentence.children(predicate).stream()
                .anyMatch(c -> NEGATORS.contains(lemma(c)) && (!c.relation().equals("cc") || lemma(c).equals("nor")));
        for (Token patient : patients) {
            negated |= sentence.children(patient, "det").stream().anyMatch(c -> lemma(c).equals("no"));
        }
        Token head = head(sentence, predicate);
        if (head != null
                && (predicate.relation().equals("xcomp") || predicate.relation().equals("ccomp"))) {
            boolean headNegated = sentence.children(head).stream().anyMatch(c -> NEGATORS.contains(lemma(c)));
            negated ^= NEGATIVE_VERBS.contains(lemma(head)) ^ headNegated;
        }
        return negated;
    }

    private static boolean isOpen(Sentence sentence, Token predicate) {
        boolean modal = sentence.children(predicate, "aux").stream().anyMatch(c -> OPEN_AUXILIARIES.contains(lemma(c)));
        Token head = head(sentence, predicate);
        boolean wished = head != null
                && !predicate.relation().equals("conj")
                && OPEN_VERBS.contains(lemma(head))
                && head.tag().startsWith("V");
        boolean conditional = sentence.children(predicate, "mark").stream().anyMatch(c -> lemma(c).equals("if"));
        return modal || wished || conditional;
    }
}
