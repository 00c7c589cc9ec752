package org.stemma.nlp;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns how much features speak for one option among several: conditional logistic regression (McFadden 1974) with a
 * Gaussian prior, at its one optimum by L-BFGS. The same choices in the same order yield the same weights. Pure and thread-safe.
 */
public final class ChoiceLearner {
    private static final double TOLERANCE = 1e-5;
    private static final int MEMORY = 15;

    /**
     * A choice that somebody made.
     *
     * @param group what it belongs to, a text say; a feature must hold in several groups
     * @param options the features of every option
     * @param chosen position of the option that was chosen
     */
    public record Choice(String group, List<List<String>> options, int chosen) {
        public Choice {
            options = List.copyOf(options);
            if (chosen < 0 || chosen >= options.size()) {
                throw new IllegalArgumentException(
                        "A choice among " + options.size() + " options cannot be the one at " + chosen);
            }
        }
    }

    private final double variance;
    private final int leastGroups;

    /**
     * @param variance of the prior, above 0; the smaller, the nearer to 0 are the weights
     * @param leastGroups in how many groups a feature must hold to get a weight
     */
    public ChoiceLearner(double variance, int leastGroups) {
        this.variance = variance;
        this.leastGroups = leastGroups;
    }

    /** The weight of every feature that holds in enough groups, by its name. */
    public SortedMap<String, Double> learn(List<Choice> choices) {
        List<String> names = names(choices);
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        List<int[][]> rows = new ArrayList<>();
        for (Choice choice : choices) {
            rows.add(choice.options().stream().map(o -> row(o, index)).toArray(int[][]::new));
        }
        int[] chosen = choices.stream().mapToInt(Choice::chosen).toArray();
        QNMinimizer minimizer = new QNMinimizer(MEMORY, true);
        minimizer.shutUp();
        double[] weights = minimizer.minimize(
                new Surprise(rows, chosen, names.size(), variance), TOLERANCE, new double[names.size()]);
        SortedMap<String, Double> byName = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            byName.put(names.get(i), weights[i]);
        }
        return byName;
    }

    private List<String> names(List<Choice> choices) {
        SortedMap<String, Set<String>> groups = new TreeMap<>();
        for (Choice choice : choices) {
            choice.options()
                    .forEach(option -> option.forEach(feature -> groups.computeIfAbsent(feature, k -> new HashSet<>())
                            .add(choice.group())));
        }
        return groups.entrySet().stream()
                .filter(e -> e.getValue().size() >= leastGroups)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int[] row(List<String> option, Map<String, Integer> index) {
        return option.stream()
                .filter(index::containsKey)
                .mapToInt(name -> index.getOrDefault(name, 0))
                .toArray();
    }

    /** How surprising the choices are under the weights, and the weights under the prior: what is to be made least. */
    private static final class Surprise implements DiffFunction {
        private final List<int[][]> rows;
        private final int[] chosen;
        private final int size;
        private final double variance;

        Surprise(List<int[][]> rows, int[] chosen, int size, double variance) {
            this.rows = rows;
            this.chosen = chosen;
            this.size = size;
            this.variance = variance;
        }

        @Override
        public int domainDimension() {
            return size;
        }

        @Override
        public double valueAt(double[] weights) {
            double value = 0;
            for (int i = 0; i < rows.size(); i++) {
                value -= Math.log(probabilities(rows.get(i), weights)[chosen[i]]);
            }
            for (double weight : weights) {
                value += weight * weight / (2 * variance);
            }
            return value;
        }

        @Override
        public double[] derivativeAt(double[] weights) {
            double[] slope = Arrays.stream(weights).map(w -> w / variance).toArray();
            for (int i = 0; i < rows.size(); i++) {
                double[] probabilities = probabilities(rows.get(i), weights);
                for (int option = 0; option < probabilities.length; option++) {
                    double excess = probabilities[option] - (option == chosen[i] ? 1 : 0);
                    for (int feature : rows.get(i)[option]) {
                        slope[feature] += excess;
                    }
                }
            }
            return slope;
        }

        private static double[] probabilities(int[][] options, double[] weights) {
            double[] scores = new double[options.length];
            for (int option = 0; option < options.length; option++) {
                for (int feature : options[option]) {
                    scores[option] += weights[feature];
                }
            }
            double most = Arrays.stream(scores).max().orElse(0);
            double[] powers = Arrays.stream(scores).map(s -> Math.exp(s - most)).toArray();
            double sum = Arrays.stream(powers).sum();
            return Arrays.stream(powers)
                    .map(p -> Math.max(p / sum, Double.MIN_NORMAL))
                    .toArray();
        }
    }
}
