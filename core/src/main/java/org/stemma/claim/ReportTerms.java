package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.claim.word.Wording;
import org.stemma.report.Report;

/**
 * Turns reports into weighted terms: how often a report uses a word, headline and names counted more, times how rare the
 * word is. Rarity is counted over the reports at hand and over an imagined stock of {@value #STOCK} others, so that in a
 * small case, where all tell of one event, the event's own words do not look common.
 */
final class ReportTerms {
    private static final int STOCK = 300;
    private static final double TITLE = 3;
    private static final double NAME = 2;
    private static final double RARITY_POWER = 1.5;

    private ReportTerms() {}

    /** A unit vector for each report, in the order given. */
    static List<TermVector> vectors(List<Report> reports) {
        List<Map<String, Double>> counts =
                reports.stream().map(ReportTerms::counts).toList();
        Map<String, Integer> uses = new HashMap<>();
        counts.forEach(terms -> terms.keySet().forEach(term -> uses.merge(term, 1, Integer::sum)));
        return counts.stream().map(terms -> vector(terms, uses, reports.size())).toList();
    }

    private static Map<String, Double> counts(Report report) {
        Map<String, Double> counts = new TreeMap<>();
        String title = report.title();
        if (title != null) {
            count(title, TITLE, counts);
        }
        count(report.text(), 1, counts);
        return counts;
    }

    private static void count(String text, double weight, Map<String, Double> counts) {
        for (Wording.Word word : Wording.words(text)) {
            counts.merge(word.stem(), word.capital() ? weight * NAME : weight, Double::sum);
        }
    }

    private static TermVector vector(Map<String, Double> counts, Map<String, Integer> uses, int reports) {
        Map<String, Double> weights = new TreeMap<>();
        counts.forEach((term, count) -> {
            double rarity = Math.log((reports + STOCK + 1) / (uses.getOrDefault(term, 0) + 0.5));
            weights.put(term, (1 + Math.log(count)) * Math.pow(rarity, RARITY_POWER));
        });
        return TermVector.unit(weights);
    }
}
