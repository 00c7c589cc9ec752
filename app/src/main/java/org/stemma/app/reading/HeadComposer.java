package org.stemma.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.app.reading.HeadView.Count;
import org.stemma.claim.Claim;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.Scope;
import org.stemma.dossier.Dossier;
import org.stemma.report.Report;

/** Sums a dossier up: what happened, where, when, who, and what is disputed. */
public final class HeadComposer {
    private static final int DISPUTES = 3;
    private final PageIndex index;
    private final ClaimOrder order;

    /** Prepares to sum up a dossier. */
    public HeadComposer(PageIndex index, ClaimOrder order) {
        this.index = index;
        this.order = order;
    }

    /** The head. */
    public HeadView compose() {
        LeadFinder finder = new LeadFinder(index, order);
        Optional<Claim> lead = finder.find();
        Optional<Report> headline = finder.findHeadline();
        List<Conflict> conflicts = order.listConflicts();
        DisputeComposer disputes =
                new DisputeComposer(index, lead.map(Claim::id).orElse(""));
        String gist = lead.map(index::gistOf).orElse("No claim was found in these reports");
        return new HeadView(
                headline.map(Report::title).orElse(gist),
                headline.map(r -> index.tagOf(r.id())).orElse(""),
                headline.map(r -> index.dom(r.id())).orElse(""),
                gist,
                lead.map(c -> index.dom(c.id())).orElse(""),
                lead.map(c -> Words.status(c.status()) + ", " + Words.origins(c.independent()) + ", "
                                + Words.count(c.reports().size(), "report"))
                        .orElse(""),
                lead.map(new FactFinder(index)::list).orElse(List.of()),
                counts(lead),
                conflicts.stream().limit(DISPUTES).map(disputes::compose).toList(),
                Math.max(0, conflicts.size() - DISPUTES),
                copying());
    }

    private List<Count> counts(Optional<Claim> lead) {
        Dossier dossier = index.dossier();
        int reports = dossier.reports().size();
        long outlets = dossier.reports().stream()
                .map(Report::outlet)
                .filter(o -> o != null && !o.isBlank())
                .distinct()
                .count();
        String published = LeadFinder.published(index);
        String unnamed = outlets > 0 ? "" : reports == 1 ? "outlet not named" : "outlets not named";
        String joint = published.isEmpty() || unnamed.isEmpty() ? "" : "; ";
        List<Count> counts = new ArrayList<>();
        counts.add(new Count("" + reports, noun(reports, "report"), published + joint + unnamed, "reports"));
        if (outlets > 0) {
            counts.add(new Count("" + outlets, noun(outlets, "outlet"), "", "reports"));
        }
        lead.ifPresent(c -> counts.add(new Count(
                Words.independent(c.independent()),
                "independent " + noun(c.independent().high(), "origin"),
                "behind this claim; " + dossier.origins().size() + " in all",
                "origins")));
        counts.add(new Count("" + dossier.claims().size(), noun(dossier.claims().size(), "claim"), "", "claims"));
        counts.add(new Count(
                "" + dossier.conflicts().size(), noun(dossier.conflicts().size(), "conflict"), scopes(), "conflicts"));
        return counts;
    }

    private static String noun(long number, String noun) {
        return number == 1 ? noun : noun + "s";
    }

    /** How many of the conflicts are certainly about one question. */
    private String scopes() {
        List<Conflict> all = index.dossier().conflicts();
        long same = all.stream().filter(x -> x.scope() == Scope.SAME).count();
        long open = all.size() - same;
        if (open == 0) {
            return "";
        }
        return (same == 0 ? "none" : "" + same) + " certain, " + open + " may be about different things";
    }

    private String copying() {
        var edges = index.dossier().lineage().edges();
        long sharing = edges.stream()
                .flatMap(e -> Stream.of(e.from(), e.to()))
                .distinct()
                .count();
        int unseen = index.dossier().lineage().unseen().size();
        if (sharing == 0) {
            return "No two reports share copied text.";
        }
        return sharing + " of " + index.dossier().reports().size() + " reports share copied text"
                + (unseen == 0
                        ? "."
                        : "; " + Words.count(unseen, "common source") + " not among the reports inferred.");
    }
}
