package org.stemma.eval.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.annotate.AnnotateOptions;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.CaseAnnotator;
import org.stemma.claim.align.CohesiveLinker;
import org.stemma.claim.clause.Happening;
import org.stemma.claim.clause.HappeningMatcher;
import org.stemma.claim.clause.HappeningReader;
import org.stemma.claim.clause.Match;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;
import org.stemma.text.Span;

/** Groups gold mentions by what happens, topic by topic, within given groups of reports. */
final class HappeningGrouper {
    private final Annotator annotator;
    private final Map<String, Happening> read = new TreeMap<>();

    HappeningGrouper(Annotator annotator) {
        this.annotator = annotator;
    }

    /**
     * The group of each mention.
     *
     * @param topics the reports of each topic, read as one case
     * @param groups the group of each report; only mentions of one group are compared
     */
    Map<String, String> group(EcbCorpus.Corpus corpus, Map<String, List<Report>> topics, Map<String, String> groups) {
        if (read.isEmpty()) {
            topics.values().forEach(reports -> read(corpus, reports));
        }
        Map<String, List<Happening>> byGroup = new TreeMap<>();
        read.values()
                .forEach(happening -> byGroup.computeIfAbsent(
                                groups.getOrDefault(happening.report(), ""), g -> new ArrayList<>())
                        .add(happening));
        Map<String, String> found = new HashMap<>();
        byGroup.values().forEach(happenings -> {
            for (List<String> same : new CohesiveLinker(HappeningMatcher.THRESHOLD).group(matches(happenings))) {
                same.forEach(id -> found.put(id, same.getFirst()));
            }
        });
        return found;
    }

    private void read(EcbCorpus.Corpus corpus, List<Report> reports) {
        CaseAnnotator reader = new CaseAnnotator(annotator, AnnotateOptions.defaults());
        for (AnnotatedReport report :
                reader.annotate(reports, Parallel.sequential()).reports()) {
            HappeningReader happenings = new HappeningReader(report);
            for (EcbCorpus.Mention mention : corpus.mentions()) {
                if (mention.file().equals(report.report().id())) {
                    Span span = mention.spans().getFirst().cover(mention.spans().getLast());
                    read.put(mention.id(), happenings.read(mention.id(), span));
                }
            }
        }
    }

    private static List<Match> matches(List<Happening> happenings) {
        HappeningMatcher matcher = new HappeningMatcher();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < happenings.size(); i++) {
            for (int j = i + 1; j < happenings.size(); j++) {
                matcher.match(happenings.get(i), happenings.get(j)).ifPresent(matches::add);
            }
        }
        return matches;
    }
}
