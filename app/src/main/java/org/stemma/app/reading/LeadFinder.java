package org.stemma.app.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.claim.Claim;
import org.stemma.conflict.event.Event;
import org.stemma.report.Report;
import org.stemma.statement.Stance;
import org.stemma.statement.Statement;

/**
 * Finds the claim that stands for the event. Reports tell their main point in the headline and in the first sentences, so the
 * claim is the one that most reports tell, near their beginning, in words that headlines use. A claim of a known type, told
 * with a time and as so, comes before others.
 */
public final class LeadFinder {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,40}");
    /** Word forms count as one when they begin alike: captures, captured; Syria, Syrian. */
    private static final int STEM = 5;

    private static final int FIRST_CHARACTERS = 500;
    private final PageIndex index;
    private final ClaimOrder order;
    private final Map<String, Double> weights = new HashMap<>();

    LeadFinder(PageIndex index, ClaimOrder order) {
        this.index = index;
        this.order = order;
        List<Set<String>> titles = index.listReports().stream()
                .map(r -> r.title() == null ? Set.<String>of() : stems(r.title()))
                .filter(t -> !t.isEmpty())
                .toList();
        titles.forEach(t -> t.forEach(stem -> weights.merge(stem, 1.0 / titles.size(), Double::sum)));
    }

    /** The claim that stands for the main event; where the dossier names none, the one that the rules above find. */
    Optional<Claim> find() {
        return index.dossier().events().stream()
                .filter(Event::isMain)
                .flatMap(e -> e.claims().stream()
                        .flatMap(id -> index.findClaim(id).stream())
                        .filter(c -> c.gist().equals(e.title())))
                .findFirst()
                .or(this::guess);
    }

    private Optional<Claim> guess() {
        return order.list().stream()
                .min(Comparator.comparingDouble((Claim c) -> -score(c)).thenComparingInt(order::rank));
    }

    /** The report whose headline has most in common with the other headlines, word for word; none if there is no headline. */
    Optional<Report> findHeadline() {
        return index.listReports().stream()
                .filter(r -> r.title() != null && !stems(r.title()).isEmpty())
                .min(Comparator.comparingDouble(r -> -common(r)));
    }

    private double common(Report report) {
        Set<String> stems = stems(report.title() == null ? "" : report.title());
        double held =
                stems.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
        return held / Math.sqrt(stems.size() + 1.0);
    }

    /** Whether a statement stands at the beginning of its report. */
    static boolean opens(Statement statement) {
        return statement.anchor().begin() < FIRST_CHARACTERS;
    }

    private double score(Claim claim) {
        List<Statement> statements = index.listStatements(claim.statements());
        int reports = Math.max(1, index.listReports().size());
        long early = statements.stream()
                .filter(LeadFinder::opens)
                .map(Statement::report)
                .distinct()
                .count();
        boolean told = statements.stream().anyMatch(s -> s.stance() == Stance.ASSERTED);
        boolean dated = statements.stream().anyMatch(s -> s.time() != null);
        return headline(claim)
                + 1.0 * early / reports
                + 1.0 * claim.reports().size() / reports
                + (claim.type() == null ? 0 : 0.25)
                + (dated ? 0.25 : 0)
                + (told ? 0.25 : 0);
    }

    /** The share of the headlines' words, weighed by how many headlines have them, that the claim's own words have; 0 to 1. */
    private double headline(Claim claim) {
        double total = weights.values().stream().mapToDouble(w -> w * w).sum();
        double held = stems(claim.gist()).stream()
                .mapToDouble(stem -> Math.pow(weights.getOrDefault(stem, 0.0), 2))
                .sum();
        return total == 0 ? 0 : held / total;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new TreeSet<>();
        for (Matcher m = WORD.matcher(Shown.clip(text, 1000)); m.find(); ) {
            String word = m.group().toLowerCase(Locale.ROOT);
            stems.add(word.substring(0, Math.min(STEM, word.length())));
        }
        return stems;
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
