package org.stemma.eval.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.report.Report;

/** The plain way to group texts: TF-IDF over lower-cased words, cosine over a threshold, connected components. */
final class TfIdfBaseline {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TfIdfBaseline() {}

    static List<List<String>> group(List<Report> reports, double threshold) {
        List<Map<String, Double>> vectors = vectors(reports);
        int[] component = new int[reports.size()];
        for (int i = 0; i < component.length; i++) {
            component[i] = i;
        }
        for (int i = 0; i < component.length; i++) {
            for (int j = i + 1; j < component.length; j++) {
                if (component[i] != component[j] && dot(vectors.get(i), vectors.get(j)) > threshold) {
                    join(component, component[i], component[j]);
                }
            }
        }
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int i = 0; i < component.length; i++) {
            groups.computeIfAbsent(component[i], c -> new ArrayList<>())
                    .add(reports.get(i).id());
        }
        return new ArrayList<>(groups.values());
    }

    private static void join(int[] component, int kept, int dropped) {
        for (int i = 0; i < component.length; i++) {
            if (component[i] == dropped) {
                component[i] = kept;
            }
        }
    }

    private static List<Map<String, Double>> vectors(List<Report> reports) {
        List<Map<String, Double>> counts = new ArrayList<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Report report : reports) {
            Map<String, Double> terms = new HashMap<>();
            for (String word : NOT_WORD.split((report.title() + " " + report.text()).toLowerCase(Locale.ROOT))) {
                terms.merge(word, 1.0, Double::sum);
            }
            terms.keySet().forEach(term -> uses.merge(term, 1, Integer::sum));
            counts.add(terms);
        }
        for (Map<String, Double> terms : counts) {
            terms.replaceAll((term, count) -> count * Math.log((double) reports.size() / uses.getOrDefault(term, 1)));
            double norm =
                    Math.sqrt(terms.values().stream().mapToDouble(w -> w * w).sum());
            terms.replaceAll((term, weight) -> norm == 0 ? 0 : weight / norm);
        }
        return counts;
    }

    private static double dot(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : one.entrySet()) {
            sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }
}
