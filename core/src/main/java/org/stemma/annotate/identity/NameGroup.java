package org.stemma.annotate.identity;

import java.util.ArrayList;
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

    void absorb(NameGroup other) {
        members.addAll(other.members);
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

    /** The form with the most words; among those the most frequent, then the first by the alphabet. */
    String fullest() {
        Map<String, Integer> counts = forms();
        return counts.keySet().stream()
                .max(Comparator.<String>comparingInt(f -> NameKey.plain(f).split(" ", -1).length)
                        .thenComparingInt(f -> counts.getOrDefault(f, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
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
