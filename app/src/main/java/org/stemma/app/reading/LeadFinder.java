package org.stemma.app.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.claim.Claim;
import org.stemma.conflict.event.Event;
import org.stemma.conflict.event.HeadlineWords;
import org.stemma.report.Report;
import org.stemma.statement.Statement;

/** Finds the claim, the headline and the days that stand for a whole dossier. */
public final class LeadFinder {
    private static final int FIRST_CHARACTERS = 500;
    private final PageIndex index;
    private final ClaimOrder order;
    private final HeadlineWords headlines;

    LeadFinder(PageIndex index, ClaimOrder order) {
        this.index = index;
        this.order = order;
        this.headlines = new HeadlineWords(index.listReports());
    }

    /** The claim that stands for the main event; where an older dossier names none, the first in order. */
    Optional<Claim> find() {
        return index.dossier().events().stream()
                .filter(Event::isMain)
                .flatMap(e -> e.claims().stream()
                        .flatMap(id -> index.findClaim(id).stream())
                        .filter(c -> c.gist().equals(e.title())))
                .findFirst()
                .or(() -> order.list().stream().min(Comparator.comparingInt(order::rank)));
    }

    /** The report whose headline has most in common with the other headlines, word for word; none if there is no headline. */
    Optional<Report> findHeadline() {
        return index.listReports().stream()
                .filter(r -> headlines.common(r) > 0)
                .min(Comparator.comparingDouble(r -> -headlines.common(r)));
    }

    /** Whether a statement stands at the beginning of its report. */
    static boolean opens(Statement statement) {
        return statement.anchor().begin() < FIRST_CHARACTERS;
    }

    /** The reports that have a date, by time. */
    static List<Report> dated(PageIndex index) {
        return index.listReports().stream().filter(r -> r.published() != null).toList();
    }

    /** When the reports came out, from the first to the last; empty if no day is known. */
    static String published(PageIndex index) {
        List<Report> dated = dated(index);
        return dated.isEmpty()
                ? ""
                : Words.span(dated.getFirst().published(), dated.getLast().published());
    }
}
