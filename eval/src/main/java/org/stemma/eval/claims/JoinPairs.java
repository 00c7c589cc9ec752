package org.stemma.eval.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.word.Wording;
import org.stemma.eval.claims.JudgedCase.Place;
import org.stemma.eval.claims.JudgedCase.Verdict;
import org.stemma.statement.Statement;
import org.stemma.text.Span;

/**
 * Pairs of statements with what a reader held of them. A statement stands for the judged passage with which it shares at least half of
 * the characters that either has, so that the table outlives small changes of where statements begin and end. Two statements of the
 * same words, and two that overlap in one report, make no pair; a pair of wordings counts once, however often they are copied.
 */
final class JoinPairs {
    private static final double LEAST_OVERLAP = 0.5;

    private JoinPairs() {}

    /** Two statements and the verdict. */
    record Pair(Statement one, Statement other, Verdict verdict) {}

    private record Candidate(double overlap, Statement statement, int place) {}

    /** The statements that stand for judged passages, by the passage's position in the table. */
    static Map<Integer, Statement> found(JudgedCase judged, List<Statement> statements) {
        List<Candidate> candidates = new ArrayList<>();
        for (Statement statement : statements) {
            for (int i = 0; i < judged.places().size(); i++) {
                Place place = judged.places().get(i);
                double overlap = place.report().equals(statement.report())
                        ? overlap(place.span(), statement.anchor().span())
                        : 0;
                if (overlap >= LEAST_OVERLAP) {
                    candidates.add(new Candidate(overlap, statement, i));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::overlap)
                .reversed()
                .thenComparingInt(Candidate::place)
                .thenComparing(candidate -> candidate.statement().anchor()));
        Map<Integer, Statement> found = new TreeMap<>();
        Set<String> taken = new TreeSet<>();
        for (Candidate candidate : candidates) {
            if (!found.containsKey(candidate.place())
                    && taken.add(candidate.statement().id())) {
                found.put(candidate.place(), candidate.statement());
            }
        }
        return found;
    }

    private static double overlap(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        int all = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
        return shared <= 0 ? 0 : (double) shared / all;
    }

    /** All pairs that can be judged. */
    static List<Pair> pairs(JudgedCase judged, List<Statement> statements) {
        List<Map.Entry<Integer, Statement>> found =
                new ArrayList<>(found(judged, statements).entrySet());
        Map<String, Integer> wordings = new HashMap<>();
        Set<Long> seen = new TreeSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                Statement one = found.get(i).getValue();
                Statement other = found.get(j).getValue();
                int left = wordings.computeIfAbsent(words(one), words -> wordings.size());
                int right = wordings.computeIfAbsent(words(other), words -> wordings.size());
                long key = ((long) Math.min(left, right) << Integer.SIZE) + Math.max(left, right);
                if (left != right && !overlap(one, other) && seen.add(key)) {
                    Verdict verdict = JudgedCase.verdict(
                            judged.places().get(found.get(i).getKey()),
                            judged.places().get(found.get(j).getKey()));
                    pairs.add(new Pair(one, other, verdict));
                }
            }
        }
        return pairs;
    }

    private static boolean overlap(Statement one, Statement other) {
        return one.report().equals(other.report())
                && one.anchor().span().overlaps(other.anchor().span());
    }

    private static String words(Statement statement) {
        return Wording.letters(statement.anchor().exact());
    }
}
