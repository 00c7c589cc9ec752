package org.stemma.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighted terms. Terms are kept sorted, so that sums come out the same to the last bit whatever the order of the input.
 *
 * @param weights by term
 */
record TermVector(Map<String, Double> weights) {
    /** The vector of length 1 in this direction; the empty vector stays empty. */
    static TermVector unit(Map<String, Double> weights) {
        double squares = 0;
        for (double weight : weights.values()) {
            squares += weight * weight;
        }
        Map<String, Double> unit = new TreeMap<>();
        double norm = Math.sqrt(squares);
        weights.forEach((term, weight) -> unit.put(term, weight / norm));
        return new TermVector(unit);
    }

    /** Sum of the products of the weights of shared terms. */
    double dot(TermVector other) {
        if (weights.size() > other.weights.size()) {
            return other.dot(this);
        }
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            Double weight = other.weights.get(entry.getKey());
            if (weight != null) {
                sum += entry.getValue() * weight;
            }
        }
        return sum;
    }

    /** The sum of both. */
    TermVector plus(TermVector other) {
        Map<String, Double> sum = new TreeMap<>(weights);
        other.weights.forEach((term, weight) -> sum.merge(term, weight, Double::sum));
        return new TermVector(sum);
    }

    /** The terms of the greatest weight, heaviest first. */
    List<String> heaviest(int count) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }
}
