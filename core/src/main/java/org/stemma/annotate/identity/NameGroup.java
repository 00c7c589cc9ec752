package org.stemma.annotate.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.name.Candidate;
import org.stemma.annotate.name.NameKey;

/** Candidates of a case that are taken for one name, with what they are taken to name. */
final class NameGroup {
    private final List<Candidate> members = new ArrayList<>();
    private MentionKind kind = MentionKind.OTHER;

    NameGroup(List<Candidate> members) {
        this.members.addAll(members);
    }

    List<Candidate> members() {
        return members;
    }

    MentionKind kind() {
        return kind;
    }

    void settle(MentionKind as) {
        kind = as;
    }

    void absorb(List<Candidate> others) {
        members.addAll(others);
    }

    /** This group with some of its members. */
    NameGroup only(List<Candidate> some) {
        NameGroup part = new NameGroup(some);
        part.settle(kind);
        return part;
    }

    /** The members that have a vote: those of a copied report have none beside those of the original. */
    List<Candidate> voters() {
        return members.stream().map(Candidate::inAnyReport).distinct().toList();
    }

    /** The share of mentions to which the model gives this class. */
    double share(String model) {
        List<Candidate> voters = voters();
        return voters.stream().filter(c -> c.model().equals(model)).count() / (double) voters.size();
    }

    /** The form with the most words, written out ones first; among those the most frequent, then the first by the alphabet. */
    String fullest() {
        Map<String, Integer> counts = forms();
        return counts.keySet().stream()
                .max(Comparator.<String>comparingInt(f -> NameKey.plain(f).split(" ", -1).length)
                        .thenComparingLong(NameGroup::writtenOut)
                        .thenComparingInt(f -> counts.getOrDefault(f, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static long writtenOut(String form) {
        return Arrays.stream(NameKey.plain(form).split(" ", -1))
                .filter(word -> word.length() > 1)
                .count();
    }

    /** The most frequent form; among equals the longest, then the first by the alphabet. */
    String usual() {
        Map<String, Integer> counts = forms();
        return counts.keySet().stream()
                .max(Comparator.<String>comparingInt(f -> counts.getOrDefault(f, 0))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Forms and how often each stands in the case, copies left out; sorted. */
    Map<String, Integer> forms() {
        Map<String, Integer> counts = new TreeMap<>();
        voters().forEach(c -> counts.merge(c.text().replaceAll("\\s+", " "), 1, Integer::sum));
        return counts;
    }
}
