package org.stemma.statement.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.AnnotatedReport;

/** Finds every attribution of a report: source, cue and content. Pure and thread-safe. */
public final class AttributionFinder {
    private static final List<AttributionRule> RULES = List.of(
            new QuoteBeforeCueRule(),
            new QuoteAfterCueRule(),
            new ClauseAfterCueRule(),
            new ClauseBeforeCueRule(),
            new PassiveReportRule(),
            new ObjectRule());

    private final CueSiteReader sites;

    /** A finder with this lexicon. */
    public AttributionFinder(CueLexicon lexicon) {
        this.sites = new CueSiteReader(lexicon);
    }

    /** The sayings of a report, in the order of their cues. */
    public List<Saying> find(AnnotatedReport report) {
        return find(ReportReading.of(report));
    }

    /** The sayings of a report that is laid out already. */
    public List<Saying> find(ReportReading reading) {
        List<Saying> found = new ArrayList<>();
        for (SentenceTree tree : reading.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                sites.find(tree, i).flatMap(site -> apply(reading, site)).ifPresent(found::add);
            }
            found.addAll(AccordingToRule.list(reading, tree));
        }
        found = new ArrayList<>(QuoteGoesOn.complete(reading, found));
        found.sort(Comparator.comparing(Saying::cueSpan));
        return List.copyOf(found);
    }

    private static Optional<Saying> apply(ReportReading reading, CueSite site) {
        for (AttributionRule rule : RULES) {
            Optional<Saying> saying = rule.find(reading, site);
            if (saying.isPresent()) {
                return saying;
            }
        }
        return Optional.empty();
    }
}
