package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.report.Report;

/** Holds the credits that reports give against the text they share with others and against what they cite. */
final class CreditChecker {
    private final Map<String, Report> reports = new TreeMap<>();
    private final Collection<Edge> edges;
    private final Collection<UnseenSource> unseen;

    private CreditChecker(Collection<Report> reports, Collection<Edge> edges, Collection<UnseenSource> unseen) {
        reports.forEach(report -> this.reports.put(report.id(), report));
        this.edges = edges;
        this.unseen = unseen;
    }

    /** One verdict for each report and agency, sorted by report and agency. */
    static List<CreditCheck> check(
            Collection<Report> reports, Collection<Edge> edges, Collection<UnseenSource> unseen) {
        CreditChecker checker = new CreditChecker(reports, edges, unseen);
        List<CreditCheck> checks = new ArrayList<>();
        for (Report report : checker.reports.values()) {
            Set<String> credited = OutletNames.agencies(report);
            credited.forEach(agency -> checks.add(checker.checkCredit(report, agency)));
            checker.uncredited(report, credited).forEach(checks::add);
        }
        checks.sort(Comparator.comparing(CreditCheck::report).thenComparing(CreditCheck::agency));
        return checks;
    }

    private CreditCheck checkCredit(Report report, String agency) {
        Optional<String> sharer = partners(report).stream()
                .filter(partner -> standsFor(partner, agency))
                .map(Report::id)
                .findFirst();
        if (sharer.isPresent()) {
            return new CreditCheck(
                    report.id(),
                    agency,
                    CreditVerdict.FOUND,
                    "It shares text with " + sharer.get() + ", which is " + agency + "'s or credits it too.");
        }
        Optional<UnseenSource> source = unseen.stream()
                .filter(s -> agency.equals(s.name()) && s.reports().contains(report.id()))
                .findFirst();
        if (source.isPresent()) {
            return new CreditCheck(
                    report.id(),
                    agency,
                    CreditVerdict.FOUND,
                    "It shares text with " + others(source.get(), report) + ", taken to be " + agency + "'s.");
        }
        return CitationFinder.find(report, agency)
                .map(span -> new CreditCheck(
                        report.id(),
                        agency,
                        CreditVerdict.FOUND,
                        "Its text cites " + agency + " as a source at " + span.begin() + "."))
                .orElseGet(() -> new CreditCheck(
                        report.id(),
                        agency,
                        CreditVerdict.UNMATCHED,
                        "No other report with text of " + agency + " shares text with it, and its text does not cite "
                                + agency + "."));
    }

    private static String others(UnseenSource source, Report report) {
        return String.join(
                " and ",
                source.reports().stream().filter(id -> !id.equals(report.id())).toList());
    }

    private List<CreditCheck> uncredited(Report report, Set<String> credited) {
        Set<String> missing = new TreeSet<>();
        for (Report partner : partners(report)) {
            Set<String> agencies = OutletNames.agencies(partner);
            // Of several credited agencies it is not known whose the shared text is.
            missing.addAll(agencies.size() == 1 ? agencies : Set.of());
        }
        missing.removeAll(credited);
        boolean itself = missing.removeIf(agency -> OutletNames.level(agency).equals(OutletNames.outlet(report)));
        List<CreditCheck> checks = new ArrayList<>();
        for (String agency : itself || !credited.isEmpty() ? Set.<String>of() : missing) {
            checks.add(new CreditCheck(
                    report.id(),
                    agency,
                    CreditVerdict.UNCREDITED,
                    "It shares text with reports that credit " + agency + ", and names no agency itself."));
        }
        return checks;
    }

    /** The reports with which a report shares text, by id. */
    private List<Report> partners(Report report) {
        List<Report> partners = new ArrayList<>();
        for (Edge edge : edges) {
            Report partner = edge.from().equals(report.id())
                    ? reports.get(edge.to())
                    : edge.to().equals(report.id()) ? reports.get(edge.from()) : null;
            if (partner != null) {
                partners.add(partner);
            }
        }
        partners.sort(Comparator.comparing(Report::id));
        return partners;
    }

    private static boolean standsFor(Report report, String agency) {
        return OutletNames.agencies(report).contains(agency)
                || OutletNames.level(agency).equals(OutletNames.outlet(report));
    }
}
