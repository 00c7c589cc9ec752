package org.stemma.conflict.contradict;

import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotate.Sentence;
import org.stemma.annotate.Token;
import org.stemma.claim.clause.Clause;
import org.stemma.claim.clause.ClauseReader;
import org.stemma.claim.word.EventWords;
import org.stemma.claim.word.Roots;
import org.stemma.conflict.contradict.Contradiction.Rule;

/** The same happening told of another date: neither contains the other. */
final class TimeClash {
    /** Verbs that only say when something is: their subject happens. */
    private static final Set<String> HAPPEN =
            Set.of("take", "occur", "happen", "slate", "schedule", "set", "hold", "plan");

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private TimeClash() {}

    /** A date as far as it is told; 0 for what is not. */
    private record Date(int year, int month, int day) {
        boolean excludes(Date other) {
            return differs(year, other.year)
                    || (compatible(year, other.year) && differs(month, other.month))
                    || (compatible(year, other.year) && compatible(month, other.month) && differs(day, other.day));
        }

        private static boolean compatible(int one, int other) {
            return one == 0 || other == 0 || one == other;
        }

        private static boolean differs(int one, int other) {
            return one != 0 && other != 0 && one != other;
        }
    }

    /**
     * @param text all clauses of the longer passage
     * @param aligned those that tell what the hypothesis tells
     */
    static Optional<Contradiction> find(List<Clause> text, List<Clause> aligned, Clause hypothesis) {
        List<Date> asked = dates(hypothesis);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Clause> same = new ArrayList<>(aligned);
        text.stream().filter(clause -> sameEvent(clause, hypothesis)).forEach(same::add);
        List<Date> given =
                same.stream().flatMap(clause -> dates(clause).stream()).toList();
        boolean excluded = !given.isEmpty()
                && same.stream().noneMatch(clause -> holds(clause, asked))
                && asked.stream().allMatch(date -> given.stream().allMatch(date::excludes));
        return excluded
                ? Optional.of(new Contradiction(Rule.TIME, "The same is told of different dates."))
                : Optional.empty();
    }

    /** Whether one of the dates stands anywhere below the predicate: "sang there on 3 May and here on 9 June". */
    private static boolean holds(Clause clause, List<Date> asked) {
        BitSet members = clause.sentence().subtree(clause.predicate());
        List<Token> below = members.stream().mapToObj(clause.sentence()::token).toList();
        return asked.stream()
                .anyMatch(date -> below.stream().anyMatch(token -> date.month() != 0 && month(token) == date.month())
                        && (date.day() == 0 || below.stream().anyMatch(token -> number(token) == date.day())));
    }

    /** "The vote is slated for …", "elections take place on …": what happens is the subject. */
    private static boolean sameEvent(Clause one, Clause other) {
        if (!HAPPEN.contains(one.lemma()) || !HAPPEN.contains(other.lemma()) || one.negated() || other.negated()) {
            return false;
        }
        return events(one)
                .anyMatch(left -> events(other)
                        .anyMatch(right -> Roots.of(ClauseReader.lemma(left))
                                        .equals(Roots.of(ClauseReader.lemma(right)))
                                || EventWords.of(one.sentence(), left).shares(EventWords.of(other.sentence(), right))));
    }

    private static Stream<Token> events(Clause clause) {
        return Stream.concat(clause.agents().stream(), clause.patients().stream())
                .filter(token -> token.tag().startsWith("NN"));
    }

    /** The dates among the circumstances of a clause. */
    private static List<Date> dates(Clause clause) {
        List<Date> dates = new ArrayList<>();
        Sentence sentence = clause.sentence();
        for (Token other : clause.others()) {
            int year = 0;
            int month = 0;
            int day = 0;
            for (Token token : Stream.concat(
                            Stream.of(other),
                            sentence.children(other, "nummod", "nmod", "compound", "dep", "appos").stream())
                    .toList()) {
                int number = number(token);
                month = Math.max(month, month(token));
                year = number >= FIRST_YEAR && number <= LAST_YEAR ? number : year;
                day = number > 0 && number <= 31 ? number : day;
            }
            if (month > 0 || (year > 0 && isYear(sentence, other))) {
                dates.add(new Date(year, month, month == 0 ? 0 : day));
            }
        }
        return dates;
    }

    /** A number beside a month, or alone behind "in": not one that counts something. */
    private static boolean isYear(Sentence sentence, Token head) {
        return number(head) > 0
                && sentence.children(head, "case").stream()
                        .anyMatch(c -> Set.of("in", "since", "by").contains(ClauseReader.lemma(c)));
    }

    private static int number(Token token) {
        String text = token.text();
        boolean digits = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : 0;
    }

    private static int month(Token token) {
        String text = token.text().toUpperCase(Locale.ROOT).replace(".", "");
        if (text.length() < 3 || !token.tag().startsWith("NNP")) {
            return 0;
        }
        for (Month month : Month.values()) {
            if (month.name().equals(text) || (text.length() <= 4 && month.name().startsWith(text))) {
                return month.getValue();
            }
        }
        return 0;
    }
}
