package org.stemma.conflict.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.claim.ClaimGroup;
import org.stemma.claim.word.CommonWords;
import org.stemma.claim.word.EventWords;
import org.stemma.report.Report;
import org.stemma.statement.Polarity;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

/**
 * How well a claim stands for what reports are about. Reports tell their main point in the headline and in the first
 * sentences, so it is the claim that most of them tell, near the beginning, in words that headlines use.
 */
final class LeadScorer {
    private static final int FIRST_CHARACTERS = 500;

    private final int reports;
    private final HeadlineWords headlines;

    LeadScorer(List<Report> reports) {
        this.reports = Math.max(1, reports.size());
        this.headlines = new HeadlineWords(reports);
    }

    double score(ClaimGroup claim) {
        long early = claim.statements().stream()
                .filter(LeadScorer::opens)
                .map(Statement::report)
                .distinct()
                .count();
        boolean dated = claim.statements().stream().anyMatch(statement -> statement.time() != null);
        boolean told = claim.statements().stream()
                .anyMatch(s -> s.stance() == Stance.ASSERTED && s.polarity() == Polarity.POSITIVE);
        return headlines.share(claim.gist())
                + headlines.tell(happenings(claim))
                + 1.0 * early / reports
                + 1.0 * claim.reports().size() / reports
                + (dated ? 0.25 : 0)
                + (told ? 0.25 : 0);
    }

    /** The verbs and nouns that carry the claim, with others that may name the same. */
    private static Set<String> happenings(ClaimGroup claim) {
        Set<String> happenings = new TreeSet<>();
        for (Statement statement : claim.statements()) {
            String predicate = statement.predicate();
            if (predicate != null && !CommonWords.contains(predicate)) {
                happenings.addAll(EventWords.like(predicate));
            }
        }
        return happenings;
    }

    /** Whether a statement stands at the beginning of its report. */
    static boolean opens(Statement statement) {
        return statement.anchor().begin() < FIRST_CHARACTERS;
    }
}
