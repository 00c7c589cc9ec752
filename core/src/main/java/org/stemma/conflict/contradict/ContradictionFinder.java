package org.stemma.conflict.contradict;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.clause.Clause;
import org.stemma.claim.clause.ClauseReader;
import org.stemma.claim.word.CommonWords;
import org.stemma.claim.word.Roots;
import org.stemma.conflict.contradict.Contradiction.Rule;

/**
 * Holds a short passage against a longer one. A contradiction needs the same event: nearly all that the short passage
 * speaks of must occur in the other, and the opposing clauses must share participants (de Marneffe, Rafferty and Manning
 * 2008). It errs to the side of silence.
 */
public final class ContradictionFinder {
    private static final double COVERED = 0.6;

    private ContradictionFinder() {}

    /**
     * The strongest reason why the second passage cannot hold together with the first, if there is one.
     *
     * @param text the longer passage
     * @param hypothesis the shorter one
     */
    public static Optional<Contradiction> find(List<Sentence> text, List<Sentence> hypothesis) {
        Set<String> known = roots(text);
        Set<String> asked = roots(hypothesis);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        double covered = (double) asked.stream().filter(known::contains).count() / asked.size();
        if (covered >= COVERED) {
            List<Clause> left = ClauseReader.read(text);
            for (Clause right : ClauseReader.read(hypothesis)) {
                Optional<Contradiction> found = isMain(right) ? oppose(left, right, known, covered) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        Optional<Contradiction> number = NumberClash.find(text, hypothesis);
        if (number.isPresent() || isSupported(text, hypothesis)) {
            return number;
        }
        return RelationClash.find(text, hypothesis).or(() -> WordClash.find(text, hypothesis, known));
    }

    private static Optional<Contradiction> oppose(
            List<Clause> text, Clause hypothesis, Set<String> known, double covered) {
        if (hypothesis.open()) {
            return TimeClash.find(text, List.of(), hypothesis);
        }
        boolean told = text.stream().anyMatch(clause -> tellsOf(clause, hypothesis));
        boolean supported = text.stream().anyMatch(clause -> supports(clause, hypothesis));
        for (Clause clause : text) {
            Optional<Contradiction> found = oppose(clause, hypothesis, known, covered)
                    .filter(contradiction -> !told || contradiction.rule() != Rule.OPPOSITE)
                    .filter(contradiction -> !supported || contradiction.rule() != Rule.PARTICIPANT);
            if (found.isPresent()) {
                return found;
            }
        }
        List<Clause> aligned = text.stream()
                .filter(clause -> !clause.open() && clause.negated() == hypothesis.negated())
                .filter(clause -> sameWord(clause, hypothesis) && sharesParticipant(clause, hypothesis))
                .toList();
        return TimeClash.find(text, aligned, hypothesis).or(() -> PlaceClash.find(aligned, hypothesis, known));
    }

    private static boolean isSupported(List<Sentence> text, List<Sentence> hypothesis) {
        List<Clause> told = ClauseReader.read(text);
        return ClauseReader.read(hypothesis).stream()
                .anyMatch(asked -> isMain(asked) && told.stream().anyMatch(clause -> supports(clause, asked)));
    }

    /** Whether the text tells it itself: the same predicate, and in each role the same or a pronoun. */
    private static boolean supports(Clause text, Clause hypothesis) {
        return tellsOf(text, hypothesis) && fits(text, text.patients(), hypothesis, hypothesis.patients());
    }

    /** The same predicate of the same doer: a text that tells somebody's arrival and leaving contradicts neither. */
    private static boolean tellsOf(Clause text, Clause hypothesis) {
        return !text.open()
                && text.negated() == hypothesis.negated()
                && sameWord(text, hypothesis)
                && fits(text, text.agents(), hypothesis, hypothesis.agents());
    }

    private static boolean fits(Clause text, Set<Token> given, Clause hypothesis, Set<Token> asked) {
        return asked.isEmpty()
                || given.stream().anyMatch(token -> token.tag().startsWith("PRP"))
                || shares(text, given, hypothesis, asked);
    }

    /** Whether somebody or something that the hypothesis names in a role takes part in the text's clause too. */
    private static boolean sharesParticipant(Clause text, Clause hypothesis) {
        Set<String> around = words(text.sentence(), text.patients());
        around.addAll(words(text.sentence(), text.agents()));
        return Stream.concat(hypothesis.patients().stream(), hypothesis.agents().stream())
                .filter(ContradictionFinder::isContent)
                .anyMatch(token -> around.contains(Roots.of(ClauseReader.lemma(token))));
    }

    /** Whether the passage itself says it: what it takes for granted beside is not what it asserts. */
    private static boolean isMain(Clause clause) {
        Token head = ClauseReader.head(clause.sentence(), clause.predicate());
        return head == null || (clause.predicate().relation().equals("conj") && head.head() < 0);
    }

    private static Optional<Contradiction> oppose(Clause text, Clause hypothesis, Set<String> known, double covered) {
        boolean same = sameWord(text, hypothesis);
        if (same && text.negated() == hypothesis.negated()) {
            return Swaps.find(text, hypothesis, known);
        }
        boolean all = covered >= 1 && sharesHead(text, hypothesis);
        if (same && (all || isAligned(text, hypothesis)) && (!text.open() || text.negated())) {
            return Optional.of(new Contradiction(
                    Rule.NEGATION, "One says '" + hypothesis.predicate().text() + "', the other negates it."));
        }
        boolean opposite = text.negated() == hypothesis.negated() && Opposites.are(text, hypothesis);
        if (opposite && isAligned(text, hypothesis) && !text.open()) {
            return Optional.of(new Contradiction(
                    Rule.OPPOSITE,
                    "'" + text.predicate().text() + "' and '"
                            + hypothesis.predicate().text() + "' are opposites."));
        }
        return Optional.empty();
    }

    private static boolean sameWord(Clause text, Clause hypothesis) {
        return text.root().equals(hypothesis.root())
                || (text.meaning().shares(hypothesis.meaning())
                        && !text.meaning().excludes(hypothesis.meaning()));
    }

    /** The same one does it, or the text has a pronoun there, and something else of the clause is the same. */
    private static boolean isAligned(Clause text, Clause hypothesis) {
        boolean agents = shares(text, text.agents(), hypothesis, hypothesis.agents());
        boolean hidden = text.agents().stream().allMatch(token -> token.tag().startsWith("PRP"));
        boolean rest = sharesHead(text, hypothesis);
        boolean alone = hypothesis.patients().isEmpty() && hypothesis.others().isEmpty();
        return (agents && (rest || alone))
                || (rest && (hidden || hypothesis.agents().isEmpty()));
    }

    /** Whether a word that stands beside the predicate, other than as its agent, does so in the other clause too. */
    private static boolean sharesHead(Clause text, Clause hypothesis) {
        Set<String> around = words(text.sentence(), text.patients());
        around.addAll(words(text.sentence(), text.others()));
        return Stream.concat(hypothesis.patients().stream(), hypothesis.others().stream())
                .filter(ContradictionFinder::isContent)
                .anyMatch(token -> around.contains(Roots.of(ClauseReader.lemma(token))));
    }

    /** Whether participants of two clauses share a word that carries content. */
    static boolean shares(Clause one, Collection<Token> left, Clause other, Collection<Token> right) {
        Set<String> words = words(one.sentence(), left);
        return words(other.sentence(), right).stream().anyMatch(words::contains);
    }

    /** Roots of the words in the phrases under these heads. */
    static Set<String> words(Sentence sentence, Collection<Token> heads) {
        Set<String> words = new HashSet<>();
        for (Token head : heads) {
            BitSet members = sentence.subtree(head);
            members.stream()
                    .mapToObj(sentence::token)
                    .filter(ContradictionFinder::isContent)
                    .forEach(token -> words.add(Roots.of(ClauseReader.lemma(token))));
        }
        return words;
    }

    static boolean isContent(Token token) {
        String lemma = ClauseReader.lemma(token);
        return lemma.length() > 1
                && Character.isLetterOrDigit(lemma.charAt(0))
                && !CommonWords.contains(lemma)
                && !token.tag().equals("DT")
                && !token.tag().equals("IN");
    }

    static Set<String> roots(List<Sentence> sentences) {
        Set<String> roots = new HashSet<>();
        for (Sentence sentence : sentences) {
            sentence.tokens().stream()
                    .filter(ContradictionFinder::isContent)
                    .forEach(token -> roots.add(Roots.of(ClauseReader.lemma(token))));
        }
        return roots;
    }
}
