package org.stemma.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.claim.Claim;
import org.stemma.claim.Independent;
import org.stemma.conflict.Conflict;
import org.stemma.conflict.Figure;
import org.stemma.conflict.Side;
import org.stemma.report.Report;
import org.stemma.text.Anchor;

/** Says why a result stands in a dossier: from the result back to the characters. */
public final class Explainer {
    private final Dossier dossier;
    private final DossierIndex index;
    private final StatementExplainer statements;
    private final OriginExplainer origins;
    private final LineageExplainer lineage;

    /** Explains this dossier. */
    public Explainer(Dossier dossier) {
        this.dossier = dossier;
        this.index = new DossierIndex(dossier);
        this.statements = new StatementExplainer(index);
        this.origins = new OriginExplainer(index);
        this.lineage = new LineageExplainer(index);
    }

    /**
     * Why the thing with this id is there.
     *
     * @param id id of a report, statement, claim, origin, conflict, lineage edge, unseen source, figure, actor or place
     * @return the explanation, or nothing if the dossier holds no such id
     */
    public Optional<Explanation> explain(String id) {
        return index.findClaim(id)
                .map(this::claim)
                .or(() -> index.findStatement(id).map(statements::explain))
                .or(() -> index.findConflict(id).map(this::conflict))
                .or(() -> index.findOrigin(id).map(origins::explain))
                .or(() -> index.findReport(id).map(this::report))
                .or(() ->
                        find(dossier.lineage().edges(), e -> e.id().equals(id)).map(lineage::edge))
                .or(() ->
                        find(dossier.lineage().unseen(), u -> u.id().equals(id)).map(lineage::unseen))
                .or(() -> find(dossier.figures(), f -> f.id().equals(id)).map(this::figure))
                .or(() -> find(dossier.actors(), a -> a.id().equals(id))
                        .map(a -> named("Actor " + a.id() + ": " + a.name(), a.aliases(), a.mentions())))
                .or(() -> find(dossier.places(), p -> p.id().equals(id))
                        .map(p -> named("Place " + p.id() + ": " + p.name(), p.aliases(), p.mentions())));
    }

    private static <T> Optional<T> find(List<T> items, java.util.function.Predicate<T> wanted) {
        return items.stream().filter(wanted).findFirst();
    }

    private Explanation claim(Claim claim) {
        List<Explanation> because = new ArrayList<>();
        because.add(Explanation.leaf("Status: " + claim.status().label() + "; independent origins: "
                + range(claim.independent()) + "; reports: " + claim.reports().size()));
        claim.reasons().forEach(reason -> because.add(Explanation.leaf("Grouped because: " + reason)));
        because.addAll(origins.branches(claim));
        dossier.conflicts().stream()
                .filter(conflict -> conflict.about().equals(claim.id()))
                .forEach(conflict ->
                        because.add(Explanation.leaf("Conflict " + conflict.id() + ": " + conflict.explanation())));
        because.add(statementList("Statements", claim.statements()));
        return new Explanation("Claim " + claim.id() + ": " + claim.gist(), because);
    }

    private static String range(Independent independent) {
        return independent.low() == independent.high()
                ? Integer.toString(independent.low())
                : independent.low() + " to " + independent.high();
    }

    private Explanation statementList(String title, List<String> ids) {
        return new Explanation(
                title,
                ids.stream()
                        .flatMap(id -> index.findStatement(id).stream())
                        .map(statements::explain)
                        .toList());
    }

    private Explanation conflict(Conflict conflict) {
        List<Explanation> because = new ArrayList<>();
        because.add(Explanation.leaf("Scope: " + conflict.scope().label() + ". " + conflict.explanation()));
        String about = index.findClaim(conflict.about()).map(Claim::gist).orElse(conflict.about());
        because.add(Explanation.leaf("About: " + about));
        for (Side side : conflict.sides()) {
            because.add(statementList("Side: " + side.value(), side.statements()));
        }
        return new Explanation(
                "Conflict " + conflict.id() + " (" + conflict.kind().label() + ")", because);
    }

    private Explanation report(Report report) {
        List<Explanation> because = new ArrayList<>();
        because.add(Explanation.leaf("Read from " + report.path()));
        because.add(Explanation.leaf("Published: " + (report.published() == null ? "not known" : report.published())
                + " (" + report.publishedBasis().label() + ")"));
        report.credits().forEach(c -> because.add(Explanation.leaf("Credits " + c.agency() + ": '" + c.exact() + "'")));
        because.add(Explanation.leaf("Removed: " + report.removed().size() + " pieces"));
        return new Explanation("Report " + report.id() + ": " + index.reportName(report.id()), because);
    }

    private Explanation figure(Figure figure) {
        String range = Optional.ofNullable(figure.low()).map(Object::toString).orElse("open") + " to "
                + Optional.ofNullable(figure.high()).map(Object::toString).orElse("open");
        return new Explanation(
                "Figure " + figure.id() + ": " + figure.counted() + " " + figure.measure() + ", " + range,
                List.of(statementList("Statements", figure.statements())));
    }

    private static Explanation named(String title, List<String> aliases, List<Anchor> mentions) {
        List<Explanation> because = new ArrayList<>();
        if (!aliases.isEmpty()) {
            because.add(Explanation.leaf("Also: " + aliases.stream().collect(Collectors.joining("; "))));
        }
        mentions.forEach(mention -> because.add(StatementExplainer.words(mention)));
        return new Explanation(title, because);
    }
}
