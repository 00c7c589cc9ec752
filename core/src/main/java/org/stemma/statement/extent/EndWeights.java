package org.stemma.statement.extent;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.statement.WordTable;

/**
 * What every feature of an end speaks for it (above 0) or against it (below). The sum over an end's features, taken to the power
 * of e and divided by that of all ends of the same content, is the probability that it ends there.
 *
 * @param weights by the name of the feature; a feature that is not there weighs nothing
 */
public record EndWeights(Map<String, Double> weights) {
    private static final EndWeights STANDARD = read(WordTable.lines("content-ends.tsv"));

    public EndWeights {
        weights = Map.copyOf(weights);
    }

    /** The weights that come with the program. */
    public static EndWeights standard() {
        return STANDARD;
    }

    private static EndWeights read(List<List<String>> rows) {
        return new EndWeights(
                rows.stream().collect(Collectors.toMap(List::getFirst, row -> Double.valueOf(row.get(1)))));
    }

    /** The sum of the weights of these features. */
    double score(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
