package org.stemma.dossier;

import java.util.ArrayList;
import java.util.List;
import org.stemma.claim.Basis;
import org.stemma.claim.Claim;
import org.stemma.claim.Origin;
import org.stemma.statement.Statement;

/** Explains on whom a claim rests: its origins, why each is one and how it counts, and what each report has from it. */
final class OriginExplainer {
    private final DossierIndex index;

    OriginExplainer(DossierIndex index) {
        this.index = index;
    }

    /** One branch for each origin of a claim; those that surely count first. */
    List<Explanation> branches(Claim claim) {
        if (claim.basis().isEmpty()) {
            return claim.origins().stream()
                    .flatMap(id -> index.findOrigin(id).stream())
                    .map(this::explain)
                    .toList();
        }
        List<Explanation> branches = new ArrayList<>();
        for (Basis.Counts counts : Basis.Counts.values()) {
            claim.basis().stream()
                    .filter(basis -> basis.counts() == counts)
                    .map(this::branch)
                    .forEach(branches::add);
        }
        return branches;
    }

    private Explanation branch(Basis basis) {
        List<Explanation> because = new ArrayList<>();
        basis.reasons().forEach(reason -> because.add(Explanation.leaf("Because: " + reason)));
        basis.statements().stream()
                .flatMap(id -> index.findStatement(id).stream())
                .map(this::telling)
                .forEach(because::add);
        String name = index.findOrigin(basis.origin()).map(Origin::name).orElse(basis.origin());
        return new Explanation("Origin " + basis.origin() + ": " + name + counts(basis.counts()), because);
    }

    private static String counts(Basis.Counts counts) {
        return switch (counts) {
            case SURELY -> " (surely one)";
            case POSSIBLY -> " (possibly one of its own)";
            case NOT -> " (adds none)";
        };
    }

    private Explanation telling(Statement statement) {
        return Explanation.leaf(index.reportName(statement.report()) + ": '"
                + statement.anchor().exact() + "' (" + statement.id() + ")");
    }

    Explanation explain(Origin origin) {
        List<Explanation> because = new ArrayList<>();
        origin.reasons().forEach(reason -> because.add(Explanation.leaf(reason)));
        origin.reports().forEach(id -> because.add(Explanation.leaf("Carried by " + index.reportName(id))));
        return new Explanation("Origin " + origin.id() + " (" + origin.kind().label() + "): " + origin.name(), because);
    }
}
